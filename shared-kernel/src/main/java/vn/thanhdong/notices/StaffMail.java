package vn.thanhdong.notices;

/** Whether and when an official is told by e-mail what stands among their notices in the pages. */
public enum StaffMail {
    /** Never: whoever has chosen nothing reads in the pages. */
    OFF,
    /** At once, but only of a date that is near or has come. */
    AT_ONCE,
    /** All of the time before in one e-mail, when work begins on a working day. */
    DAILY
}
