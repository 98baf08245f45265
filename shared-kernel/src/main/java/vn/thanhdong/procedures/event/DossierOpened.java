package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;

/**
 * The person it was forwarded to opened it: it can no longer be taken back.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 */
public record DossierOpened(DossierId dossierId, Instant occurredAt) implements DossierEvent {}
