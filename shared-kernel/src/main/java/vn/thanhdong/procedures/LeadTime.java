package vn.thanhdong.procedures;

import java.time.Duration;
import java.time.Instant;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * How long before a due date people are warned of it, in working time; data of the catalogue.
 *
 * @param workingHours before the date of what has more than twice as long
 * @param percentOfShorter of the time that everything shorter has, 1 to 99
 */
public record LeadTime(int workingHours, int percentOfShorter) {

    /** Where the catalogue says nothing: one working day, of shorter ones a quarter. */
    public static final LeadTime USUAL = new LeadTime(8, 25);

    public LeadTime {
        if (workingHours < 1 || percentOfShorter < 1 || percentOfShorter > 99) {
            throw new IllegalArgumentException(
                    "A warning comes at least one working hour before the date, or 1 to 99 percent of the time");
        }
    }

    /**
     * When people are warned.
     *
     * @param since from when on the time to that date runs
     * @param due the date
     */
    public Instant warnAt(Instant since, Instant due, WorkingCalendar calendar) {
        Duration whole = calendar.workingTimeBetween(since, due);
        Duration usual = Duration.ofHours(workingHours);
        Duration before = whole.compareTo(usual.multipliedBy(2)) > 0
                ? usual
                : whole.multipliedBy(percentOfShorter).dividedBy(100);
        return calendar.plusWorkingTime(since, whole.minus(before));
    }
}
