package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.procedures.DossierId;

/**
 * The applicant was asked to pay; the agency's time stands still.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param amountVnd đồng
 */
public record PaymentRequested(DossierId dossierId, Instant occurredAt, long amountVnd) implements DossierEvent {}
