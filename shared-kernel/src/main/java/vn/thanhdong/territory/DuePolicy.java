package vn.thanhdong.territory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a dossier is due. Pure functions over a deadline, a calendar and what happened. */
public final class DuePolicy {

    private DuePolicy() {}

    /** When a dossier accepted at that moment is due, if nobody waits for the applicant. */
    public static Instant due(Instant acceptedAt, Deadline deadline, WorkingCalendar calendar) {
        return switch (deadline.unit()) {
            case WORKING_HOURS -> calendar.plusWorkingHours(acceptedAt, deadline.amount());
            case WORKING_DAYS -> calendar.plusWorkingDays(acceptedAt, deadline.amount());
            // Civil Code, article 148: a period that ends on a day off ends with the next working day
            case MONTHS -> endOf(dateOf(acceptedAt).plusMonths(deadline.amount()), calendar);
            case SAME_DAY -> endOf(dateOf(handedOverFrom(acceptedAt, calendar)), calendar);
        };
    }

    /**
     * When a dossier is due after all its pauses, which are given in order and do not overlap.
     *
     * <p>Restart: as if it had been accepted when the last pause ended. Resume: each pause moves the due date by as much
     * working time (of months: by as many days) as was left when it began; a pause that begins after the due date does
     * not move it.
     */
    public static Instant dueAfterPause(
            Instant acceptedAt,
            Deadline deadline,
            AfterSupplement afterSupplement,
            List<Pause> pauses,
            WorkingCalendar calendar) {
        if (afterSupplement == AfterSupplement.RESTART && !pauses.isEmpty()) {
            return due(pauses.getLast().to(), deadline, calendar);
        }
        Instant due = due(acceptedAt, deadline, calendar);
        for (Pause pause : pauses) {
            if (pause.from().isBefore(due)) {
                due = moved(due, pause, deadline, calendar);
            }
        }
        return due;
    }

    /**
     * When a dossier that had that date is due after one more pause.
     *
     * <p>Resume moves the date that it had, extended or not. Restart counts anew from the end of the pause; whoever
     * promised an extension gives {@code promised}, which a new count does not take back.
     */
    public static Instant dueAfter(
            Pause pause,
            Instant due,
            Optional<Instant> promised,
            Deadline deadline,
            AfterSupplement afterSupplement,
            WorkingCalendar calendar) {
        if (afterSupplement == AfterSupplement.RESUME) {
            return pause.from().isBefore(due) ? moved(due, pause, deadline, calendar) : due;
        }
        Instant anew = due(pause.to(), deadline, calendar);
        return promised.filter(anew::isBefore).orElse(anew);
    }

    /**
     * When a step that had its hours until that moment is due after one more pause: its time starts again or goes on as
     * the dossier's does.
     *
     * @param anew when it would be due had it begun at the end of the pause
     */
    public static Instant stepDueAfter(
            Pause pause, Instant due, Instant anew, AfterSupplement afterSupplement, WorkingCalendar calendar) {
        return switch (afterSupplement) {
            case RESTART -> anew;
            case RESUME -> pause.from().isBefore(due) ? goesOn(due, pause, calendar) : due;
        };
    }

    /** When a step is due whose dossier was promised for a later day: it gains the working time that the dossier gained. */
    public static Instant stepDueExtended(Instant stepDue, Instant due, Instant later, WorkingCalendar calendar) {
        return calendar.plusWorkingTime(stepDue, calendar.workingTimeBetween(due, later));
    }

    /** The due date with every day that was counted or skipped. */
    public static DueDate explain(Instant acceptedAt, Deadline deadline, WorkingCalendar calendar) {
        return explain(acceptedAt, deadline, AfterSupplement.RESTART, List.of(), calendar);
    }

    /** The due date after all its pauses, with every day that was counted or skipped. */
    public static DueDate explain(
            Instant acceptedAt,
            Deadline deadline,
            AfterSupplement afterSupplement,
            List<Pause> pauses,
            WorkingCalendar calendar) {
        Instant due = dueAfterPause(acceptedAt, deadline, afterSupplement, pauses, calendar);
        boolean restarted = afterSupplement == AfterSupplement.RESTART && !pauses.isEmpty();
        Instant start = restarted ? pauses.getLast().to() : acceptedAt;
        List<Pause> within = restarted ? List.of() : pauses;
        List<DayCount> days = deadline.unit() == Deadline.Unit.MONTHS
                ? lastDays(restarted ? start : acceptedAt, deadline, within, due, calendar)
                : countedDays(
                        deadline.unit() == Deadline.Unit.SAME_DAY ? handedOverFrom(start, calendar) : start,
                        start,
                        due,
                        within,
                        calendar);
        return new DueDate(due, calendar.isProvisional(due), calendar.version(), days, pauses);
    }

    /**
     * From when the handling unit has the dossier: at once, or from the start of the next working day when it was
     * accepted after the cutoff (15:00), after the end of a shorter day or on a day that is not worked.
     */
    public static Instant handedOverFrom(Instant acceptedAt, WorkingCalendar calendar) {
        LocalDate day = dateOf(acceptedAt);
        if (!calendar.isWorkingDay(day)) {
            return calendar.startOfWork(calendar.nextWorkingDay(day));
        }
        LocalTime time = LocalTime.ofInstant(acceptedAt, WorkingCalendar.ZONE);
        return time.isAfter(calendar.handoverCutoff()) || !acceptedAt.isBefore(calendar.endOfWork(day))
                ? calendar.startOfWork(calendar.nextWorkingDay(day))
                : acceptedAt;
    }

    private static Instant moved(Instant due, Pause pause, Deadline deadline, WorkingCalendar calendar) {
        if (deadline.unit() == Deadline.Unit.MONTHS) {
            long days = ChronoUnit.DAYS.between(dateOf(pause.from()), dateOf(pause.to()));
            return endOf(dateOf(due).plusDays(days), calendar);
        }
        return goesOn(due, pause, calendar);
    }

    /** The working time that was left when the pause began passes after it. */
    private static Instant goesOn(Instant due, Pause pause, WorkingCalendar calendar) {
        Duration left = calendar.workingTimeBetween(pause.from(), due);
        return calendar.plusWorkingTime(pause.to(), left);
    }

    private static List<DayCount> countedDays(
            Instant countedFrom, Instant from, Instant due, List<Pause> pauses, WorkingCalendar calendar) {
        List<DayCount> days = new ArrayList<>();
        Duration sum = Duration.ZERO;
        for (LocalDate day = dateOf(from); !day.isAfter(dateOf(due)); day = day.plusDays(1)) {
            Duration counted = calendar.workingTimeOn(day, countedFrom, due);
            boolean paused = false;
            for (Pause pause : pauses) {
                Instant end = pause.to().isBefore(due) ? pause.to() : due;
                Instant begin = pause.from().isAfter(countedFrom) ? pause.from() : countedFrom;
                Duration waited = calendar.workingTimeOn(day, begin, end);
                paused |= waited.isPositive();
                counted = counted.minus(waited);
            }
            // whole minutes are taken from the running sum, so that the days add up although seconds were cut
            long minutes = sum.plus(counted).toMinutes() - sum.toMinutes();
            sum = sum.plus(counted);
            days.add(calendar.describe(
                    day, Math.toIntExact(minutes), paused ? DayCount.Kind.PAUSED : DayCount.Kind.OUTSIDE_HOURS));
        }
        return days;
    }

    private static List<DayCount> lastDays(
            Instant start, Deadline deadline, List<Pause> pauses, Instant due, WorkingCalendar calendar) {
        LocalDate nominal = dateOf(start).plusMonths(deadline.amount());
        LocalDate last = dateOf(due);
        List<DayCount> days = new ArrayList<>();
        LocalDate first = pauses.isEmpty() ? nominal : last;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.add(calendar.describe(day, 0, DayCount.Kind.MONTH_END));
        }
        return days;
    }

    private static Instant endOf(LocalDate day, WorkingCalendar calendar) {
        return calendar.endOfWork(calendar.workingDayFrom(day));
    }

    private static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.ZONE);
    }
}
