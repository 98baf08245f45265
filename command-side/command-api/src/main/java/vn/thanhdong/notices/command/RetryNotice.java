package vn.thanhdong.notices.command;

/**
 * Try again now to send a notice that waits or was given up: for those who run the system.
 *
 * @param noticeId id of the notice
 */
public record RetryNotice(String noticeId) implements NoticeCommand {}
