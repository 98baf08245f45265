package vn.thanhdong.procedures;

/** How much of a procedure can be done online. */
public enum OnlineLevel {
    /** Toàn trình: everything, the result included. */
    FULL,
    /** Một phần: something must be done in person. */
    PARTIAL,
    /** Not online at all. */
    NONE
}
