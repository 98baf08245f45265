package vn.thanhdong.notices;

/** What a notice says. */
public enum NoticeKind {
    /** The desk took the dossier in: code and date. */
    ACCEPTED,
    /** The desk sent it back to be mended before it can be taken in. */
    SENT_BACK,
    /** The desk did not take it in: reasons, paper 03. */
    REFUSED,
    /** Something is missing; the time stands still until it is there, paper 02. */
    SUPPLEMENT_REQUESTED,
    /** A fee is due; the time stands still until it is paid. */
    PAYMENT_REQUESTED,
    /** The promised date is missed: apology, reason and the new date, paper 04. */
    DUE_DATE_EXTENDED,
    /** The working calendar changed, and the promised date with it. */
    DUE_DATE_RECOUNTED,
    /** The result can be had. */
    RESULT_READY,
    /** Processing was stopped, with the reason. */
    STOPPED
}
