package vn.thanhdong.territory;

/** What the agency's time does once the applicant has supplied what was owed. */
public enum AfterSupplement {
    /** The whole time starts again. */
    RESTART,
    /** The time that was left goes on. */
    RESUME
}
