package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;

/**
 * The agency stopped processing (dừng xử lý, paper 05).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param reason why, with its legal basis
 */
public record DossierStopped(DossierId dossierId, Instant occurredAt, Personal<String> reason)
        implements DossierEvent {}
