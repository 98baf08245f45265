package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.Objects;
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
 * @param stepDueAt until when the step that has it may take now; empty where it was not told, as in what was recorded
 *     before it was kept: then the step's date is as before
 */
public record PaymentReceived(
        DossierId dossierId,
        Instant occurredAt,
        long amountVnd,
        boolean online,
        Optional<Instant> dueAt,
        boolean provisional,
        String calendarVersion,
        Optional<Instant> stepDueAt)
        implements DossierEvent {
    public PaymentReceived {
        stepDueAt = Objects.requireNonNullElse(stepDueAt, Optional.empty());
    }

    /** Told without what became of the step's own date. */
    public PaymentReceived(
            DossierId dossierId,
            Instant occurredAt,
            long amountVnd,
            boolean online,
            Optional<Instant> dueAt,
            boolean provisional,
            String calendarVersion) {
        this(dossierId, occurredAt, amountVnd, online, dueAt, provisional, calendarVersion, Optional.empty());
    }
}
