package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Station;

/**
 * The head of division or the leader sent the proposal back to the officer.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param reason what to mend
 * @param station where it waits again
 */
public record ProposalReturned(DossierId dossierId, Instant occurredAt, Personal<String> reason, Station station)
        implements DossierEvent {}
