package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.ReturnChannel;

/**
 * The applicant has the result (đã trả kết quả).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param channel how it was returned
 */
public record ResultReturned(DossierId dossierId, Instant occurredAt, ReturnChannel channel) implements DossierEvent {}
