package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.procedures.DossierId;

/**
 * The fee was paid.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param amountVnd đồng
 * @param online paid through an online channel
 * @param dueAt due date after the pause; empty when the dossier was not accepted yet
 * @param provisional see acceptance
 * @param calendarVersion working calendar that the date was counted with
 */
public record PaymentReceived(
        DossierId dossierId,
        Instant occurredAt,
        long amountVnd,
        boolean online,
        Optional<Instant> dueAt,
        boolean provisional,
        String calendarVersion)
        implements DossierEvent {}
