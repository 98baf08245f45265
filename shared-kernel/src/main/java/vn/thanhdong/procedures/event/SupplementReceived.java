package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierId;

/**
 * The applicant supplied what was missing; time runs again.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param attachments documents supplied
 * @param dueAt due date after the pause
 * @param provisional see acceptance
 * @param calendarVersion working calendar that the date was counted with
 * @param stepDueAt until when the step that has it may take now; empty where it was not told, as in what was recorded
 *     before it was kept: then the step's date is as before
 */
public record SupplementReceived(
        DossierId dossierId,
        Instant occurredAt,
        List<Attachment> attachments,
        Instant dueAt,
        boolean provisional,
        String calendarVersion,
        Optional<Instant> stepDueAt)
        implements DossierEvent {
    public SupplementReceived {
        attachments = List.copyOf(attachments);
        stepDueAt = Objects.requireNonNullElse(stepDueAt, Optional.empty());
    }

    /** Told without what became of the step's own date. */
    public SupplementReceived(
            DossierId dossierId,
            Instant occurredAt,
            List<Attachment> attachments,
            Instant dueAt,
            boolean provisional,
            String calendarVersion) {
        this(dossierId, occurredAt, attachments, dueAt, provisional, calendarVersion, Optional.empty());
    }
}
