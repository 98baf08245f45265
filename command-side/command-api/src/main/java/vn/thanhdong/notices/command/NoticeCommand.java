package vn.thanhdong.notices.command;

/** What may be asked of one notice. Every command is answered with an {@link vn.thanhdong.command.Answer}. */
public sealed interface NoticeCommand permits RetryNotice {

    String noticeId();
}
