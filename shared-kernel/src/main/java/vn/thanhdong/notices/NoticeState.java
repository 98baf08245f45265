package vn.thanhdong.notices;

/** How far a notice has come. */
public enum NoticeState {
    /** For its first or a further attempt. */
    WAITING,
    /** The next system on the way has taken it over. */
    SENT,
    /** It is not tried again unless somebody asks for it. */
    GIVEN_UP
}
