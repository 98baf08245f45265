package vn.thanhdong.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.thanhdong.territory.WorkingCalendar;

/** How a dossier stands to its due date. */
public enum Punctuality {
    /** Trước hạn: finished on a day before the due one. */
    EARLY,
    /** Đúng hạn: finished on the due day, in time. */
    ON_TIME,
    /** Quá hạn: finished after it was due. */
    LATE,
    /** Đang giải quyết trong hạn: not finished, not due yet. */
    IN_PROGRESS,
    /** Quá hạn: not finished although due. */
    IN_PROGRESS_LATE;

    /**
     * How a dossier stood at a moment.
     *
     * @param finishedAt when its processing ended, empty while it goes on
     * @param asOf the moment at which an unfinished one is judged
     */
    public static Punctuality of(Optional<Instant> finishedAt, Instant dueAt, Instant asOf) {
        if (finishedAt.isEmpty()) {
            return asOf.isAfter(dueAt) ? IN_PROGRESS_LATE : IN_PROGRESS;
        }
        if (finishedAt.get().isAfter(dueAt)) {
            return LATE;
        }
        return day(finishedAt.get()).isBefore(day(dueAt)) ? EARLY : ON_TIME;
    }

    /** Counted as overdue, finished or not. */
    public boolean isLate() {
        return this == LATE || this == IN_PROGRESS_LATE;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.ZONE);
    }
}
