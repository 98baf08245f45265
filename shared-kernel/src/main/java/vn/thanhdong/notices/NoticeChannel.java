package vn.thanhdong.notices;

/** The way by which somebody is told. */
public enum NoticeChannel {
    /** Electronic mail, by SMTP. */
    EMAIL
}
