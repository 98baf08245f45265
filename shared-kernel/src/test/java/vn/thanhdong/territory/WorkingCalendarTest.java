package vn.thanhdong.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thanhdong.territory.TestCalendar.CALENDAR;
import static vn.thanhdong.territory.TestCalendar.at;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    @Test
    void nobody_works_at_lunch_at_the_weekend_or_at_tet() {
        assertThat(CALENDAR.isWorking(at("2026-11-23T09:00"))).isTrue();
        assertThat(CALENDAR.isWorking(at("2026-11-23T11:30"))).isFalse();
        assertThat(CALENDAR.isWorking(at("2026-11-23T13:30"))).isTrue();
        assertThat(CALENDAR.isWorking(at("2026-11-23T17:30"))).isFalse();
        assertThat(CALENDAR.isWorking(at("2026-11-22T09:00"))).isFalse();
        assertThat(CALENDAR.isWorking(at("2026-02-17T09:00"))).isFalse();
    }

    @Test
    void a_make_up_saturday_is_worked() {
        assertThat(CALENDAR.isWorking(at("2024-05-04T09:00"))).isTrue();
        assertThat(CALENDAR.isWorking(at("2024-05-11T09:00"))).isFalse();
    }

    @Test
    void one_day_from_monday_at_nine_is_tuesday_at_nine() {
        assertThat(CALENDAR.plusWorkingDays(at("2026-11-16T09:00"), 1)).isEqualTo(at("2026-11-17T09:00"));
    }

    @Test
    void working_hours_skip_lunch_and_night() {
        assertThat(CALENDAR.plusWorkingHours(at("2026-11-16T11:00"), 1)).isEqualTo(at("2026-11-16T14:00"));
        assertThat(CALENDAR.plusWorkingHours(at("2026-11-16T17:00"), 1)).isEqualTo(at("2026-11-17T08:00"));
        assertThat(CALENDAR.plusWorkingHours(at("2026-11-16T07:30"), 8)).isEqualTo(at("2026-11-16T17:30"));
    }

    @Test
    void tet_is_skipped() {
        // Wednesday before the holiday of 2024, which runs from Thursday 8 to Wednesday 14 February
        assertThat(CALENDAR.plusWorkingDays(at("2024-02-07T09:00"), 1)).isEqualTo(at("2024-02-15T09:00"));
    }

    @Test
    void a_make_up_saturday_brings_a_due_date_forward() {
        // Friday; Saturday 4 May 2024 makes up for 29 April
        assertThat(CALENDAR.plusWorkingDays(at("2024-05-03T09:00"), 1)).isEqualTo(at("2024-05-04T09:00"));
    }

    @Test
    void a_make_up_day_may_have_its_own_hours() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        WorkingCalendar calendar = calendar(List.of(new MakeUpDay(
                saturday,
                "Làm bù",
                DayStatus.DECIDED,
                Duration.ofHours(4),
                List.of(new Session(LocalTime.of(8, 0), LocalTime.of(12, 0))))));

        assertThat(calendar.plusWorkingDays(at("2026-11-20T17:30"), 1)).isEqualTo(at("2026-11-23T11:30"));
    }

    @Test
    void new_working_hours_apply_from_their_day() {
        WorkingHours winter = new WorkingHours(
                LocalDate.of(2026, 12, 1),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                Duration.ofHours(4),
                List.of(new Session(LocalTime.of(8, 0), LocalTime.of(12, 0))));
        WorkingCalendar calendar = new WorkingCalendar(
                "test", List.of(winter, week()), List.of(), List.of(), Year.of(2026), LocalTime.of(15, 0));

        assertThat(calendar.isWorking(at("2026-11-30T07:45"))).isTrue();
        assertThat(calendar.isWorking(at("2026-12-01T07:45"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 2))).isFalse();
    }

    @Test
    void a_day_whose_hours_do_not_sum_to_its_length_is_refused() {
        assertThatThrownBy(() -> new WorkingHours(
                        LocalDate.of(2026, 1, 1),
                        Set.of(DayOfWeek.MONDAY),
                        Duration.ofHours(8),
                        List.of(new Session(LocalTime.of(7, 30), LocalTime.of(11, 30)))))
                .hasMessageContaining("240 minutes")
                .hasMessageContaining("480 minutes");
    }

    @Test
    void somebody_is_warned_90_days_before_the_decided_years_end() {
        assertThat(CALENDAR.runsOutSoon(LocalDate.of(2026, 10, 2))).isFalse();
        assertThat(CALENDAR.runsOutSoon(LocalDate.of(2026, 10, 3))).isTrue();
    }

    @Test
    void what_was_added_is_what_passed_whatever_the_moment() {
        Random random = new Random(7);
        Instant start = at("2023-01-01T00:00");
        for (int i = 0; i < 3_000; i++) {
            Instant from = start.plusSeconds(random.nextLong(4L * 365 * 24 * 3600));
            Duration time = Duration.ofSeconds(1 + random.nextInt(60 * 8 * 3600));
            Instant to = CALENDAR.plusWorkingTime(from, time);

            assertThat(CALENDAR.workingTimeBetween(from, to)).isEqualTo(time);
            assertThat(CALENDAR.isWorking(to.minusNanos(1))).isTrue();
        }
    }

    private static WorkingCalendar calendar(List<MakeUpDay> makeUpDays) {
        return new WorkingCalendar("test", List.of(week()), List.of(), makeUpDays, Year.of(2026), LocalTime.of(15, 0));
    }

    private static WorkingHours week() {
        return new WorkingHours(
                LocalDate.of(2020, 1, 1),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                Duration.ofHours(8),
                List.of(
                        new Session(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                        new Session(LocalTime.of(13, 30), LocalTime.of(17, 30))));
    }
}
