package vn.thanhdong.territory;

import java.time.Duration;

/**
 * How long an agency may take, as a procedure states it.
 *
 * @param amount how many of the unit; 0 for {@link Unit#SAME_DAY}
 */
public record Deadline(int amount, Unit unit) {

    /** A working day is eight working hours, whatever the hours of a single day. */
    public static final Duration WORKING_DAY = Duration.ofHours(8);

    /** What the amount counts. */
    public enum Unit {
        WORKING_HOURS,
        WORKING_DAYS,
        MONTHS,
        SAME_DAY
    }

    public Deadline {
        if (unit == Unit.SAME_DAY ? amount != 0 : amount < 1) {
            throw new IllegalArgumentException(
                    unit == Unit.SAME_DAY
                            ? "A same-day deadline has the amount 0"
                            : "A deadline needs an amount of 1 or more");
        }
    }

    public static Deadline hours(int amount) {
        return new Deadline(amount, Unit.WORKING_HOURS);
    }

    public static Deadline days(int amount) {
        return new Deadline(amount, Unit.WORKING_DAYS);
    }

    public static Deadline months(int amount) {
        return new Deadline(amount, Unit.MONTHS);
    }

    public static Deadline sameDay() {
        return new Deadline(0, Unit.SAME_DAY);
    }
}
