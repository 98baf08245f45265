package vn.thanhdong.eventstore.serialization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Times as events carry them: ISO 8601 in UTC, to the second or with three digits of milliseconds. Anything else that is
 * an {@link Instant} in ISO 8601 is read and written by the platform's parser, which takes ten times as long.
 */
public final class StoredInstant {

    private static final int TO_THE_SECOND = "2026-03-02T08:00:00Z".length();
    private static final int TO_THE_MILLISECOND = "2026-03-02T08:00:00.000Z".length();
    private static final String SHAPE = "0000-00-00T00:00:00";
    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

    private StoredInstant() {}

    /** @throws java.time.DateTimeException when it is no such time */
    public static Instant parse(String text) {
        int length = text.length();
        boolean milliseconds = length == TO_THE_MILLISECOND && text.charAt(SHAPE.length()) == '.';
        if ((!milliseconds && length != TO_THE_SECOND) || text.charAt(length - 1) != 'Z' || !hasShape(text, length)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text); // it knows about leap seconds and the end of the day, and says what is wrong
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        long seconds = ((day * 24 + hour) * 60 + minute) * 60 + second;
        return Instant.ofEpochSecond(seconds, milliseconds ? number(text, 20, 23) * (long) NANOS_OF_A_MILLISECOND : 0);
    }

    /** As {@link Instant#toString()} writes it, which takes ten times as long for the two usual forms. */
    public static String text(Instant time) {
        int nanos = time.getNano();
        int milliseconds = nanos / NANOS_OF_A_MILLISECOND;
        LocalDateTime local = LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC);
        if (nanos % NANOS_OF_A_MILLISECOND != 0 || local.getYear() < 1_000 || local.getYear() > 9_999) {
            return time.toString();
        }
        char[] text = (milliseconds == 0 ? SHAPE + "Z" : SHAPE + ".000Z").toCharArray();
        write(text, 4, local.getYear());
        write(text, 7, local.getMonthValue());
        write(text, 10, local.getDayOfMonth());
        write(text, 13, local.getHour());
        write(text, 16, local.getMinute());
        write(text, 19, local.getSecond());
        if (milliseconds > 0) {
            write(text, 23, milliseconds);
        }
        return new String(text);
    }

    /** The digits of a number, the last of them before {@code end}. */
    private static void write(char[] text, int end, int number) {
        for (int at = end - 1, left = number; left > 0; at--, left /= 10) {
            text[at] = (char) ('0' + left % 10);
        }
    }

    private static boolean hasShape(String text, int length) {
        for (int i = 0; i < length - 1; i++) {
            char expected = i < SHAPE.length() ? SHAPE.charAt(i) : i == SHAPE.length() ? '.' : '0';
            char met = text.charAt(i);
            if (expected == '0' ? met < '0' || met > '9' : met != expected) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
