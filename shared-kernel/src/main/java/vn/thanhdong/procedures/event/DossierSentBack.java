package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;

/**
 * The desk asked for a complete or correct dossier before accepting it (paper 02).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param reason what to mend, in words
 */
public record DossierSentBack(DossierId dossierId, Instant occurredAt, Personal<String> reason)
        implements DossierEvent {}
