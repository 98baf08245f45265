package vn.thanhdong.territory;

/** How sure a row of the calendar is. */
public enum DayStatus {
    /** Decided by the authority. */
    DECIDED,
    /** Follows from the law; its transfer to other days is not decided yet. */
    STATUTORY,
    /** Taken from a secondary source, to be confirmed. */
    CHECK
}
