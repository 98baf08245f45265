package vn.thanhdong.procedures;

import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * From when on a pattern is shown as a {@link Sign}.
 *
 * @param refiledWithinDays filed again on that many days after the day of the withdrawal at most, Asia/Ho_Chi_Minh
 * @param supplementAfterPercent a supplement was asked for when at least that much of the working time allowed had passed
 * @param closingMinutes how long before the end of the working day counts as its end, in minutes
 * @param closingsAtLeast so many closings of one person in the last minutes of one day are many
 */
public record SignThresholds(
        int refiledWithinDays, int supplementAfterPercent, int closingMinutes, int closingsAtLeast) {

    /**
     * Whether a dossier that was submitted then was filed soon enough after the withdrawal of another: not before it, and
     * on the last day of the period at the latest, however late on that day.
     */
    public boolean isRefiled(Instant withdrawnAt, Instant submittedAt) {
        return !submittedAt.isBefore(withdrawnAt)
                && !day(submittedAt).isAfter(day(withdrawnAt).plusDays(refiledWithinDays));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.ZONE);
    }
}
