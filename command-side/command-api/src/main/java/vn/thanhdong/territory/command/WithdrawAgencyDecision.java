package vn.thanhdong.territory.command;

/**
 * Takes back a decision about agencies before its day comes, for administrators.
 *
 * @param decision its id
 * @param reason why
 */
public record WithdrawAgencyDecision(String decision, String reason) implements AgencyCommand {}
