package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;

/**
 * The applicant rated the service.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param stars 1 to 5
 */
public record DossierRated(DossierId dossierId, Instant occurredAt, int stars) implements DossierEvent {}
