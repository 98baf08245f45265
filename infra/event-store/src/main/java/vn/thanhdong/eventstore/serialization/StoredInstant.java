package vn.thanhdong.eventstore.serialization;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Times as events carry them: ISO 8601 in UTC, to the second or with three digits of milliseconds. Anything else that is
 * an {@link Instant} in ISO 8601 is read by the platform's parser, which takes ten times as long.
 */
public final class StoredInstant {

    private static final int TO_THE_SECOND = "2026-03-02T08:00:00Z".length();
    private static final int TO_THE_MILLISECOND = "2026-03-02T08:00:00.000Z".length();
    private static final String SHAPE = "0000-00-00T00:00:00";

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
        return Instant.ofEpochSecond(seconds, milliseconds ? number(text, 20, 23) * 1_000_000L : 0);
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
