package vn.thanhdong.territory.event;

import java.time.Instant;

/**
 * A decision about agencies was taken back before its day came.
 *
 * @param occurredAt when it was
 * @param decisionId which one
 * @param reason in the administrator's words
 */
public record AgencyReformWithdrawn(Instant occurredAt, String decisionId, String reason) implements AgencyEvent {}
