package vn.thanhdong.erasure.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;

/**
 * A legal hold is over. Who recorded it stands in the metadata.
 *
 * @param dossierId the dossier
 * @param occurredAt when
 * @param holdId which hold
 * @param paper number of the paper that ends it
 */
public record LegalHoldReleased(DossierId dossierId, Instant occurredAt, String holdId, String paper)
        implements LegalHoldEvent {}
