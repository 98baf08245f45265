package vn.thanhdong.territory.event;

import java.time.Instant;
import vn.thanhdong.territory.AgencyDecision;

/**
 * Agencies were merged, dissolved or renamed from a day on.
 *
 * @param occurredAt when it was entered
 * @param decision what was decided; it holds from its own day on
 */
public record AgenciesReformed(Instant occurredAt, AgencyDecision decision) implements AgencyEvent {}
