package vn.thanhdong.territory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When a dossier is due once the working calendar has changed. Pure functions over two calendars and what happened. */
public final class RecountPolicy {

    private RecountPolicy() {}

    /**
     * The due date by the calendar that is in force now.
     *
     * <p>A date that was counted is counted again. One that people promised as a date (an extension) stays, and so does
     * one that another system stated, if it was not counted in working time: unless nobody works on that day any more,
     * then it ends with the next working day (Civil Code, article 148). A stated date that was counted in working time
     * gains or loses the working time that its days gained or lost.
     *
     * @param pauses over when this is asked; the one that still runs is counted when it ends
     * @param due the date in force
     * @param promised whether people have promised a date (one that was counted anew since is counted all the same)
     * @param before calendar that the date in force was counted with
     * @param now calendar in force
     */
    public static Instant due(
            Instant acceptedAt,
            Deadline deadline,
            AfterSupplement afterSupplement,
            List<Pause> pauses,
            Instant due,
            boolean promised,
            WorkingCalendar before,
            WorkingCalendar now) {
        if (DuePolicy.dueAfterPause(acceptedAt, deadline, afterSupplement, pauses, before)
                .equals(due)) {
            return DuePolicy.dueAfterPause(acceptedAt, deadline, afterSupplement, pauses, now);
        }
        if (promised) {
            return keptOrNextWorkingDay(due, before, now);
        }
        return switch (deadline.unit()) {
            case WORKING_HOURS, WORKING_DAYS -> shifted(acceptedAt, due, before, now);
            case MONTHS, SAME_DAY -> keptOrNextWorkingDay(due, before, now);
        };
    }

    /** The moment until which as much working time passes by the new calendar as did by the one before. */
    public static Instant shifted(Instant from, Instant moment, WorkingCalendar before, WorkingCalendar now) {
        Duration counted = before.workingTimeBetween(from, moment);
        return now.workingTimeBetween(from, moment).equals(counted) ? moment : now.plusWorkingTime(from, counted);
    }

    private static Instant keptOrNextWorkingDay(Instant due, WorkingCalendar before, WorkingCalendar now) {
        LocalDate day = LocalDate.ofInstant(due, WorkingCalendar.ZONE);
        return before.isWorkingDay(day) && !now.isWorkingDay(day) ? now.endOfWork(now.nextWorkingDay(day)) : due;
    }
}
