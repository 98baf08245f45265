package vn.thanhdong.territory;

import java.time.LocalDate;

/**
 * What one day contributes to a due date.
 *
 * @param date Vietnam's local date
 * @param minutes working minutes that count; 0 when the day is skipped
 * @param kind what the day is, or why it is skipped
 * @param name the holiday or what a make-up day makes up for, in Vietnamese; else empty
 * @param provisional the calendar of that year is not decided yet (tạm tính)
 */
public record DayCount(LocalDate date, int minutes, Kind kind, String name, boolean provisional) {

    /** What a day is to a due date. */
    public enum Kind {
        /** An ordinary working day. */
        WORKING,
        /** A day worked in place of another. */
        MAKE_UP,
        /** Skipped: not a day of the working week. */
        WEEKEND,
        /** Skipped: a day off. */
        HOLIDAY,
        /** Skipped: the agency waited for the applicant. */
        PAUSED,
        /** Skipped: a working day whose hours lie before or after the time in question, or after the day's cutoff. */
        OUTSIDE_HOURS,
        /** The day on which a number of months ends. */
        MONTH_END
    }
}
