package vn.thanhdong.notices;

/** The way by which somebody is told. */
public enum NoticeChannel {
    /** Electronic mail, by SMTP. */
    EMAIL,
    /** A text message to a mobile phone, by the HTTP interface of a gateway. */
    SMS
}
