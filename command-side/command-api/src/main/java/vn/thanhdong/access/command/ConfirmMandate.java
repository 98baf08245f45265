package vn.thanhdong.access.command;

/** Confirms, as a leader, what an administrator entered: the mandate itself, or the change that waits. */
public record ConfirmMandate(String mandateId) implements MandateCommand {}
