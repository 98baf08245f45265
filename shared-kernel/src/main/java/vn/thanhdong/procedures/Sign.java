package vn.thanhdong.procedures;

/**
 * A pattern among settled dossiers that can make figures look better than the service was. It says where to look, never
 * that anybody did wrong; what it counts exactly stands in its {@link SignDefinition}.
 */
public enum Sign {
    /** Withdrawn after acceptance, and filed again soon by the same person under the same procedure. */
    REFILED,
    /** A supplement was asked for when most of the time allowed had passed. */
    LATE_SUPPLEMENT,
    /** Settled without the result that the procedure promises. */
    NO_RESULT,
    /** One of many that the same person closed shortly before the end of the same working day. */
    BULK_CLOSING
}
