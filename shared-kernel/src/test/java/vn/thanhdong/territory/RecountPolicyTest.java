package vn.thanhdong.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanhdong.territory.TestCalendar.CALENDAR;
import static vn.thanhdong.territory.TestCalendar.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecountPolicyTest {

    private static final Year YEAR = Year.of(2026);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 12);
    private static final WorkingCalendar MONDAY_OFF =
            CALENDAR.with("off", List.of(CalendarHistoryTest.off(MONDAY)), YEAR);
    private static final WorkingCalendar SATURDAY_WORKED =
            CALENDAR.with("made up", List.of(CalendarHistoryTest.madeUp(SATURDAY)), YEAR);
    private static final Instant THURSDAY = at("2026-12-10T09:00");

    @Test
    void a_day_off_within_the_count_moves_the_date_and_one_behind_it_does_not() {
        assertThat(recounted(Deadline.days(3), at("2026-12-15T09:00"), MONDAY_OFF))
                .isEqualTo(at("2026-12-16T09:00"));
        assertThat(recounted(Deadline.days(1), at("2026-12-11T09:00"), MONDAY_OFF))
                .isEqualTo(at("2026-12-11T09:00"));
    }

    @Test
    void a_make_up_day_within_the_count_brings_the_date_forward() {
        assertThat(recounted(Deadline.days(3), at("2026-12-15T09:00"), SATURDAY_WORKED))
                .isEqualTo(at("2026-12-14T09:00"));
    }

    @Test
    void months_end_with_the_next_working_day_when_their_last_is_off() {
        Instant accepted = at("2026-11-14T09:00");
        Instant due = DuePolicy.due(accepted, Deadline.months(1), CALENDAR);

        assertThat(due).isEqualTo(at("2026-12-14T17:30"));
        assertThat(RecountPolicy.due(
                        accepted,
                        Deadline.months(1),
                        AfterSupplement.RESTART,
                        List.of(),
                        due,
                        false,
                        CALENDAR,
                        MONDAY_OFF))
                .isEqualTo(at("2026-12-15T17:30"));
    }

    @Test
    void a_date_that_was_promised_stays_unless_nobody_works_on_that_day() {
        assertThat(promised(at("2026-12-15T17:30"))).isEqualTo(at("2026-12-15T17:30"));
        assertThat(promised(at("2026-12-14T17:30"))).isEqualTo(at("2026-12-15T17:30"));
    }

    @Test
    void a_date_that_another_system_stated_gains_the_working_time_that_was_lost() {
        assertThat(recounted(Deadline.days(3), at("2026-12-16T11:00"), MONDAY_OFF))
                .isEqualTo(at("2026-12-17T11:00"));
        // stated outside of working hours, and no day of its count changes: not even the hour does
        assertThat(recounted(Deadline.days(3), at("2026-12-11T23:59"), MONDAY_OFF))
                .isEqualTo(at("2026-12-11T23:59"));
    }

    @Test
    void what_was_left_when_the_applicant_was_asked_is_left_afterwards_too() {
        var pause = new Pause(at("2026-12-11T09:00"), at("2026-12-18T09:00"));
        Instant before =
                DuePolicy.dueAfterPause(THURSDAY, Deadline.days(5), AfterSupplement.RESUME, List.of(pause), CALENDAR);
        Instant now = RecountPolicy.due(
                THURSDAY,
                Deadline.days(5),
                AfterSupplement.RESUME,
                List.of(pause),
                before,
                false,
                CALENDAR,
                MONDAY_OFF);

        // the day off lies in the wait: four days were left on either calendar
        assertThat(now).isEqualTo(before).isEqualTo(at("2026-12-24T09:00"));
    }

    @Test
    void with_any_day_off_no_date_comes_earlier_and_with_the_old_calendar_again_it_comes_back() {
        var random = new SplittableRandom(766);
        for (int i = 0; i < 3_000; i++) {
            Instant accepted = at("2026-01-02T00:00").plusSeconds(random.nextLong(330L * 86_400));
            Deadline deadline = switch (random.nextInt(4)) {
                case 0 -> Deadline.days(1 + random.nextInt(20));
                case 1 -> Deadline.hours(1 + random.nextInt(40));
                case 2 -> Deadline.months(1 + random.nextInt(2));
                default -> Deadline.sameDay();
            };
            AfterSupplement after = random.nextBoolean() ? AfterSupplement.RESUME : AfterSupplement.RESTART;
            Instant asked = accepted.plusSeconds(random.nextInt(6 * 86_400));
            List<Pause> pauses = random.nextBoolean()
                    ? List.of()
                    : List.of(new Pause(asked, asked.plusSeconds(random.nextInt(9 * 86_400))));
            LocalDate day = workedFrom(
                    LocalDate.ofInstant(accepted, WorkingCalendar.ZONE).plusDays(random.nextInt(12)));
            WorkingCalendar changed = CALENDAR.with("changed", List.of(CalendarHistoryTest.off(day)), YEAR);
            Instant due = DuePolicy.dueAfterPause(accepted, deadline, after, pauses, CALENDAR);

            Instant moved = RecountPolicy.due(accepted, deadline, after, pauses, due, false, CALENDAR, changed);
            Instant back = RecountPolicy.due(accepted, deadline, after, pauses, moved, false, changed, CALENDAR);

            String what = "%s %s %s %s off %s".formatted(accepted, deadline, after, pauses, day);
            assertThat(moved).as(what).isAfterOrEqualTo(due);
            assertThat(back).as(what).isEqualTo(due);
            if (day.isAfter(LocalDate.ofInstant(due, WorkingCalendar.ZONE))) {
                assertThat(moved).as(what).isEqualTo(due);
            }
        }
    }

    private static LocalDate workedFrom(LocalDate date) {
        return CALENDAR.workingDayFrom(date);
    }

    private static Instant recounted(Deadline deadline, Instant due, WorkingCalendar now) {
        return RecountPolicy.due(THURSDAY, deadline, AfterSupplement.RESTART, List.of(), due, false, CALENDAR, now);
    }

    private static Instant promised(Instant due) {
        return RecountPolicy.due(
                THURSDAY, Deadline.days(1), AfterSupplement.RESTART, List.of(), due, true, CALENDAR, MONDAY_OFF);
    }
}
