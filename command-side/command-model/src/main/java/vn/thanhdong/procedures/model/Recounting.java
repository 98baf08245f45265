package vn.thanhdong.procedures.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SystemActor;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.RecountDueDate;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.RecountPolicy;
import vn.thanhdong.territory.WorkingCalendar;

/** What a change of the working calendar does to the due date of a dossier that is open. */
final class Recounting {

    private Recounting() {}

    static Decision recount(RecountDueDate command, CaseFile dossier, Circumstances at) {
        if (!SystemActor.is(at.actor())) {
            return Decision.refused(Authority.notYours(Role.OPERATOR, dossier.handlingAgency(), at));
        }
        if (at.calendars().version(command.calendarVersion()).isEmpty()) {
            return Decision.refused(DossierRefusal.CALENDAR_UNKNOWN.because(command.calendarVersion()));
        }
        DossierProgress progress = dossier.progress();
        if (progress.dueAt() == null || progress.ended()) {
            return Decision.refused(Authority.wrongState(dossier));
        }
        Instant due = dueInForce(dossier, at);
        boolean provisional = at.calendar().isProvisional(due);
        return due.equals(progress.dueAt()) && provisional == progress.provisional()
                ? Decision.refused(DossierRefusal.DUE_DATE_UNCHANGED.because(Authority.DATE.format(due)))
                : Decision.happened(recounted(due, provisional, dossier, at));
    }

    /** The due date of an accepted dossier by the calendar in force, recorded already or not. */
    static Instant dueInForce(CaseFile dossier, Circumstances at) {
        DossierProgress progress = dossier.progress();
        Procedure procedure = dossier.procedure(at);
        return RecountPolicy.due(
                Objects.requireNonNull(progress.acceptedAt(), "accepted"),
                procedure.deadline(),
                procedure.afterSupplement(),
                progress.pauses(),
                Objects.requireNonNull(progress.dueAt(), "an accepted dossier has a date"),
                progress.extensions() > 0,
                countedWith(progress, at),
                at.calendar());
    }

    private static DueDateRecounted recounted(Instant due, boolean provisional, CaseFile dossier, Circumstances at) {
        DossierProgress progress = dossier.progress();
        Instant accepted = Objects.requireNonNull(progress.acceptedAt(), "accepted");
        Instant before = Objects.requireNonNull(progress.dueAt(), "due");
        List<LocalDate> days = List.copyOf(
                at.calendars().since(progress.calendarVersion()).within(accepted, before.isAfter(due) ? before : due));
        return new DueDateRecounted(
                dossier.id(),
                at.now(),
                before,
                due,
                provisional,
                at.calendar().version(),
                days,
                decision(days, at),
                progress.pausedSince() != null,
                dossier.station()
                        .map(here -> RecountPolicy.shifted(
                                accepted, here.dueAt(), countedWith(progress, at), at.calendar())));
    }

    /** The latest decision about one of these days; where none is, the latest of all. */
    private static String decision(List<LocalDate> days, Circumstances at) {
        List<CalendarDecision> latestFirst = at.calendars().decisions().reversed();
        return latestFirst.stream()
                .filter(one -> one.days().stream().anyMatch(day -> days.contains(day.date())))
                .findFirst()
                .or(() -> latestFirst.stream().findFirst())
                .map(CalendarDecision::source)
                .orElse("");
    }

    /** What was counted with a calendar that nobody knows any more is measured by the oldest that is known. */
    private static WorkingCalendar countedWith(DossierProgress progress, Circumstances at) {
        return Optional.of(progress.calendarVersion())
                .flatMap(at.calendars()::version)
                .orElseGet(at.calendars()::oldest);
    }
}
