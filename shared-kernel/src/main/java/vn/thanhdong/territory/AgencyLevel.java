package vn.thanhdong.territory;

/** Where an agency stands in the administration. */
public enum AgencyLevel {
    /** The province's People's Committee. */
    PROVINCE,
    /** A department of the province. */
    DEPARTMENT,
    /** A body of a ministry that works in the province: police, tax, social insurance, electricity. */
    VERTICAL,
    /** A district's People's Committee. */
    DISTRICT,
    /** A commune's People's Committee. */
    COMMUNE
}
