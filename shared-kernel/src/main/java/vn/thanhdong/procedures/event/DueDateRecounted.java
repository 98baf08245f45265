package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.procedures.DossierId;

/**
 * The working calendar changed while the dossier was open, and its due date was derived again.
 *
 * @param dossierId the dossier
 * @param occurredAt when it was derived
 * @param before date that was in force
 * @param dueAt date in force now; the same as before where it only is no longer, or newly, provisional
 * @param provisional see acceptance
 * @param calendarVersion working calendar that the date was counted with
 * @param days days of the count that are worked or not worked otherwise than before; none where a year was decided
 * @param decision number of the decision that changed them, as entered
 * @param paused the agency waits for the applicant: people are told no date until the time runs again
 * @param stepDueAt until when the step that has it may take now; empty where nobody has it
 */
public record DueDateRecounted(
        DossierId dossierId,
        Instant occurredAt,
        Instant before,
        Instant dueAt,
        boolean provisional,
        String calendarVersion,
        List<LocalDate> days,
        String decision,
        boolean paused,
        Optional<Instant> stepDueAt)
        implements DossierEvent {
    public DueDateRecounted {
        days = List.copyOf(days);
    }

    /** Whether people have to be told another date. */
    public boolean tellsAnotherDate() {
        return !paused && !before.equals(dueAt);
    }
}
