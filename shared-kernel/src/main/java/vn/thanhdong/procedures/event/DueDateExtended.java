package vn.thanhdong.procedures.event;

import java.time.Instant;
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
 */
public record DueDateExtended(
        DossierId dossierId,
        Instant occurredAt,
        Instant dueAt,
        boolean provisional,
        String calendarVersion,
        Personal<String> reason)
        implements DossierEvent {}
