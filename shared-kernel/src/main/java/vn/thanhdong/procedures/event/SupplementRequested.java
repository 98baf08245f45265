package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;

/**
 * The applicant was asked for papers; the agency's time stands still (paper 02).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param reason what is missing and why
 */
public record SupplementRequested(DossierId dossierId, Instant occurredAt, Personal<String> reason)
        implements DossierEvent {}
