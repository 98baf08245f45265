package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Station;

/**
 * The leader decided (ký duyệt). Approved, not digitally signed.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param outcome what was decided
 * @param station where it waits now
 */
public record ResultApproved(DossierId dossierId, Instant occurredAt, Outcome outcome, Station station)
        implements DossierEvent {}
