package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;

/**
 * The applicant withdrew the dossier (rút hồ sơ).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param reason in the applicant's words, may be empty
 */
public record DossierWithdrawn(DossierId dossierId, Instant occurredAt, Personal<String> reason)
        implements DossierEvent {}
