package vn.thanhdong.access.command;

/**
 * Declines, as a leader, what an administrator entered: the mandate itself, which is then taken back, or the change that
 * waits.
 *
 * @param reason why, in words, for who entered it
 */
public record DeclineMandate(String mandateId, String reason) implements MandateCommand {}
