package vn.thanhdong.procedures;

/** Which kind of agency does the work; the sector's agency reports it. */
public enum HandlingLevel {
    PROVINCE,
    DEPARTMENT,
    DISTRICT,
    COMMUNE,
    /** A body of a ministry in the province. */
    VERTICAL
}
