package vn.thanhdong.notices;

/** What a notice in the pages says: to an applicant the same as by other channels, to officials what needs them. */
public enum InboxKind {
    /** See {@link NoticeKind#ACCEPTED}. */
    ACCEPTED,
    /** See {@link NoticeKind#SENT_BACK}. */
    SENT_BACK,
    /** See {@link NoticeKind#REFUSED}. */
    REFUSED,
    /** See {@link NoticeKind#SUPPLEMENT_REQUESTED}. */
    SUPPLEMENT_REQUESTED,
    /** See {@link NoticeKind#PAYMENT_REQUESTED}. */
    PAYMENT_REQUESTED,
    /** See {@link NoticeKind#DUE_DATE_EXTENDED}. */
    DUE_DATE_EXTENDED,
    /** See {@link NoticeKind#DUE_DATE_RECOUNTED}. */
    DUE_DATE_RECOUNTED,
    /** See {@link NoticeKind#RESULT_READY}. */
    RESULT_READY,
    /** See {@link NoticeKind#STOPPED}. */
    STOPPED,
    /** The date is near, and the dossier still waits. */
    DUE_DATE_NEAR,
    /** The date has come, and the dossier still waits. */
    DUE_DATE_MISSED,
    /** The dossier is yours to examine. */
    ASSIGNED,
    /** Your proposal came back. */
    PROPOSAL_RETURNED,
    /** Whoever forwarded the dossier to you has taken it back. */
    TAKEN_BACK,
    /** The applicant has supplied or paid what your dossier waited for. */
    ANSWERED;

    static InboxKind of(NoticeKind kind) {
        return valueOf(kind.name());
    }
}
