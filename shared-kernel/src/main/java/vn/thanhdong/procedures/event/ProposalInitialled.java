package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;

/**
 * The head of division initialled the proposal (ký nháy).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param station where it waits now
 */
public record ProposalInitialled(DossierId dossierId, Instant occurredAt, Station station) implements DossierEvent {}
