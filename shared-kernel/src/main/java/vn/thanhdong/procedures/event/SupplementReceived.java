package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.List;
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
 */
public record SupplementReceived(
        DossierId dossierId,
        Instant occurredAt,
        List<Attachment> attachments,
        Instant dueAt,
        boolean provisional,
        String calendarVersion)
        implements DossierEvent {
    public SupplementReceived {
        attachments = List.copyOf(attachments);
    }
}
