package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;

/**
 * The desk did not accept the dossier (không được tiếp nhận, paper 03).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param reason why, with its legal basis
 */
public record DossierRefused(DossierId dossierId, Instant occurredAt, Personal<String> reason)
        implements DossierEvent {}
