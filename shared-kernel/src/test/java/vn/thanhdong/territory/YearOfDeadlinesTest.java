package vn.thanhdong.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanhdong.territory.TestCalendar.CALENDAR;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Every day of 2026, with Tết, an exchanged day and its make-up Saturday: the due dates are compared with a clock that is
 * simply moved on, a quarter of an hour at a time, by hours and days off that are written down here once more.
 */
class YearOfDeadlinesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Set<LocalDate> OFF = Set.of(
            FIRST,
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2026, 2, 16),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2026, 2, 18),
            LocalDate.of(2026, 2, 19),
            LocalDate.of(2026, 2, 20),
            LocalDate.of(2026, 4, 27),
            LocalDate.of(2026, 4, 30),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 9, 2),
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 4, 30),
            LocalDate.of(2027, 5, 3));
    private static final Set<LocalDate> MADE_UP = Set.of(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 8, 22));

    @Test
    void working_time_runs_as_a_clock_does_that_is_moved_on() {
        var random = new SplittableRandom(2_026);
        for (LocalDate day = FIRST; day.getYear() == 2026; day = day.plusDays(1)) {
            for (int hours : List.of(4, 8, 24, 80)) {
                Instant accepted = moment(day, random);
                Instant asked = accepted.plus(STEP.multipliedBy(random.nextInt(300)));
                var pause = new Pause(asked, asked.plus(STEP.multipliedBy(random.nextInt(800))));

                String what = "%d hours from %s, waiting %s".formatted(hours, accepted, pause);
                assertThat(DuePolicy.due(accepted, Deadline.hours(hours), CALENDAR))
                        .as(what)
                        .isEqualTo(movedOn(accepted, hours, any -> true));
                assertThat(DuePolicy.dueAfterPause(
                                accepted, Deadline.hours(hours), AfterSupplement.RESUME, List.of(pause), CALENDAR))
                        .as(what)
                        .isEqualTo(
                                movedOn(accepted, hours, at -> at.isBefore(pause.from()) || !at.isBefore(pause.to())));
            }
        }
    }

    @Test
    void a_number_of_months_ends_on_its_day_or_the_first_one_worked_after_it() {
        for (LocalDate day = FIRST; day.getYear() == 2026; day = day.plusDays(1)) {
            Instant accepted = day.atTime(9, 0).atZone(WorkingCalendar.ZONE).toInstant();
            LocalDate end = day.plusMonths(1);
            while (!isWorked(end)) {
                end = end.plusDays(1);
            }
            assertThat(DuePolicy.due(accepted, Deadline.months(1), CALENDAR))
                    .as("a month from %s", day)
                    .isEqualTo(end.atTime(17, 30).atZone(WorkingCalendar.ZONE).toInstant());
        }
    }

    @Test
    void what_is_due_after_the_last_decided_year_is_provisional_and_nothing_else_is() {
        for (LocalDate day = LocalDate.of(2026, 12, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            Instant accepted = day.atTime(9, 0).atZone(WorkingCalendar.ZONE).toInstant();
            DueDate due = DuePolicy.explain(accepted, Deadline.days(15), CALENDAR);

            assertThat(due.provisional())
                    .as("15 days from %s", day)
                    .isEqualTo(
                            LocalDate.ofInstant(due.due(), WorkingCalendar.ZONE).getYear() > 2026);
        }
    }

    private static Instant moment(LocalDate day, SplittableRandom random) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant().plus(STEP.multipliedBy(random.nextInt(96)));
    }

    /** The first moment at which so many hours were worked and counted. */
    private static Instant movedOn(Instant accepted, int hours, Predicate<Instant> counts) {
        Instant clock = accepted;
        Duration left = Duration.ofHours(hours);
        while (left.isPositive()) {
            if (isWorked(clock) && counts.test(clock)) {
                left = left.minus(STEP);
            }
            clock = clock.plus(STEP);
        }
        return clock;
    }

    private static boolean isWorked(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, WorkingCalendar.ZONE);
        return isWorked(local.toLocalDate())
                && (within(local.toLocalTime(), 7, 11) || within(local.toLocalTime(), 13, 17));
    }

    /** From half past one hour to half past the other. */
    private static boolean within(LocalTime time, int from, int to) {
        return !time.isBefore(LocalTime.of(from, 30)) && time.isBefore(LocalTime.of(to, 30));
    }

    private static boolean isWorked(LocalDate day) {
        boolean week = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return MADE_UP.contains(day) || (week && !OFF.contains(day));
    }
}
