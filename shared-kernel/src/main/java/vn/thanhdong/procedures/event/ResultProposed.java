package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Station;

/**
 * The officer examined the dossier and proposed a result (trình).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param outcome what is proposed
 * @param proposal the reasoning put to the leader
 * @param station where it waits now
 */
public record ResultProposed(
        DossierId dossierId, Instant occurredAt, Outcome outcome, Personal<String> proposal, Station station)
        implements DossierEvent {}
