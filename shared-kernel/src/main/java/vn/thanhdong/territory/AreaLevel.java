package vn.thanhdong.territory;

/** Level of an administrative area, widest first. */
public enum AreaLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
