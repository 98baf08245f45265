package vn.thanhdong.access.command;

import vn.thanhdong.access.MandateChange;

/**
 * Enters a paper that changes the team of a mandate, or extends it. It waits for a leader, unless it only lets members go:
 * that is done at once.
 */
public record ProposeMandateChange(String mandateId, MandateChange change) implements MandateCommand {}
