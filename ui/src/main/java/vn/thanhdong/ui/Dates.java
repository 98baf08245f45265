package vn.thanhdong.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates and times as people in Vietnam write them, in Vietnam's time zone. */
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /** {@code 23/11/2026 14:05}; a dash where there is none. */
    public static String time(@Nullable Instant moment) {
        return moment == null ? "–" : TIME.format(moment.atZone(ZONE));
    }

    /** {@code 23/11/2026 14:05:09}, where two events may lie in one minute. */
    public static String second(Instant moment) {
        return SECOND.format(moment.atZone(ZONE));
    }

    /** {@code 23/11/2026}; a dash where there is none. */
    public static String day(@Nullable Instant moment) {
        return moment == null ? "–" : DAY.format(moment.atZone(ZONE));
    }

    /** Until when: the last day of what ends at midnight, {@code 22/11/2026}, else the moment. */
    public static String until(Instant end) {
        return isMidnight(end) ? day(end.minusSeconds(1)) : time(end);
    }

    public static boolean isMidnight(Instant moment) {
        return moment.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** {@code 14:05}. */
    public static String hour(Instant moment) {
        return HOUR.format(moment.atZone(ZONE));
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }
}
