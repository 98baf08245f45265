package vn.thanhdong.procedures.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.DuePolicy;
import vn.thanhdong.territory.Pause;
import vn.thanhdong.territory.WorkingCalendar;

/** Until when whoever has a dossier may take: each step has hours of its own, and lateness belongs to it. */
final class StepHours {

    /** Decree 118/2025: an online dossier is checked within 8 working hours. */
    private static final Duration TIME_TO_CHECK = Duration.ofHours(8);

    private StepHours() {}

    /** The desk checks what was handed in. */
    static Instant toCheck(Instant from, WorkingCalendar calendar) {
        return calendar.plusWorkingTime(from, TIME_TO_CHECK);
    }

    /**
     * The desk hands over what it has accepted: on the same day, or on the next working day what came after the hour
     * that the calendar names.
     */
    static Instant toHandOver(Instant from, WorkingCalendar calendar) {
        Instant handedOver = DuePolicy.handedOverFrom(from, calendar);
        return calendar.endOfWork(LocalDate.ofInstant(handedOver, WorkingCalendar.ZONE));
    }

    /** The hours that the procedure gives its step. */
    static Instant toDo(int step, Procedure procedure, Instant from, WorkingCalendar calendar) {
        return calendar.plusWorkingTime(from, procedure.steps().get(step).time());
    }

    /** While the applicant owes something nobody's time runs; afterwards it starts again or goes on. */
    static Instant after(Pause pause, Station here, CaseFile dossier, Circumstances at) {
        Procedure procedure = dossier.procedure(at);
        return DuePolicy.stepDueAfter(
                pause,
                here.dueAt(),
                anew(pause.to(), here, procedure, at.calendar()),
                procedure.afterSupplement(),
                at.calendar());
    }

    private static Instant anew(Instant from, Station here, Procedure procedure, WorkingCalendar calendar) {
        if (here.kind() == StepKind.INTAKE) {
            return toCheck(from, calendar);
        }
        return here.kind() == StepKind.HANDOVER
                ? toHandOver(from, calendar)
                : toDo(here.step(), procedure, from, calendar);
    }
}
