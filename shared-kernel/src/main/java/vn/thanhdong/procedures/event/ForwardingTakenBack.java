package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;

/**
 * Whoever forwarded the dossier took it back before anybody opened it (thu hồi).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param station where it waits again
 */
public record ForwardingTakenBack(DossierId dossierId, Instant occurredAt, Station station) implements DossierEvent {}
