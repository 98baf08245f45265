package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;

/**
 * The agency apologised and promised another date, once at most (paper 04).
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param dueAt date promised now
 * @param provisional see acceptance
 * @param calendarVersion working calendar that the date was counted with
 * @param reason why
 * @param stepDueAt until when the step that has it may take now; empty where it was not told, as in what was recorded
 *     before it was kept: then the step's date is as before
 */
public record DueDateExtended(
        DossierId dossierId,
        Instant occurredAt,
        Instant dueAt,
        boolean provisional,
        String calendarVersion,
        Personal<String> reason,
        Optional<Instant> stepDueAt)
        implements DossierEvent {
    public DueDateExtended {
        stepDueAt = Objects.requireNonNullElse(stepDueAt, Optional.empty());
    }

    /** Told without what became of the step's own date. */
    public DueDateExtended(
            DossierId dossierId,
            Instant occurredAt,
            Instant dueAt,
            boolean provisional,
            String calendarVersion,
            Personal<String> reason) {
        this(dossierId, occurredAt, dueAt, provisional, calendarVersion, reason, Optional.empty());
    }
}
