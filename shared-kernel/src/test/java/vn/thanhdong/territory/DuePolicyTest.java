package vn.thanhdong.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanhdong.territory.TestCalendar.CALENDAR;
import static vn.thanhdong.territory.TestCalendar.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DuePolicyTest {

    @Test
    void a_same_day_dossier_taken_in_by_three_is_due_that_day() {
        assertThat(sameDay("2026-11-16T09:00")).isEqualTo(at("2026-11-16T17:30"));
        assertThat(sameDay("2026-11-16T15:00")).isEqualTo(at("2026-11-16T17:30"));
    }

    @Test
    void a_same_day_dossier_taken_in_after_three_is_due_the_next_working_day() {
        assertThat(sameDay("2026-11-16T15:01")).isEqualTo(at("2026-11-17T17:30"));
        assertThat(sameDay("2026-11-20T16:00")).isEqualTo(at("2026-11-23T17:30"));
        // Wednesday evening before Tết 2024
        assertThat(sameDay("2024-02-07T16:00")).isEqualTo(at("2024-02-15T17:30"));
    }

    @Test
    void a_same_day_dossier_taken_in_on_a_day_off_is_due_the_next_working_day() {
        assertThat(sameDay("2026-11-22T10:00")).isEqualTo(at("2026-11-23T17:30"));
    }

    @Test
    void the_unit_has_a_dossier_taken_in_after_three_from_the_next_working_day() {
        assertThat(DuePolicy.handedOverFrom(at("2026-11-16T14:59"), CALENDAR)).isEqualTo(at("2026-11-16T14:59"));
        assertThat(DuePolicy.handedOverFrom(at("2026-11-20T15:30"), CALENDAR)).isEqualTo(at("2026-11-23T07:30"));
    }

    @Test
    void months_end_with_the_day_or_the_next_working_day() {
        assertThat(DuePolicy.due(at("2026-01-31T09:00"), Deadline.months(1), CALENDAR))
                .isEqualTo(at("2026-03-02T17:30"));
        assertThat(DuePolicy.due(at("2026-03-16T09:00"), Deadline.months(2), CALENDAR))
                .isEqualTo(at("2026-05-18T17:30"));
        assertThat(DuePolicy.due(at("2026-06-10T09:00"), Deadline.months(1), CALENDAR))
                .isEqualTo(at("2026-07-10T17:30"));
    }

    @Test
    void after_a_supplement_the_time_starts_again() {
        Pause pause = new Pause(at("2026-11-17T09:00"), at("2026-11-20T14:00"));

        assertThat(DuePolicy.dueAfterPause(
                        at("2026-11-16T09:00"), Deadline.days(3), AfterSupplement.RESTART, List.of(pause), CALENDAR))
                // Tuesday 24 November 2026 is a day off
                .isEqualTo(at("2026-11-26T14:00"));
    }

    @Test
    void after_a_supplement_the_time_goes_on() {
        Pause pause = new Pause(at("2026-11-10T09:00"), at("2026-11-12T14:00"));

        assertThat(DuePolicy.dueAfterPause(
                        at("2026-11-09T09:00"), Deadline.days(3), AfterSupplement.RESUME, List.of(pause), CALENDAR))
                .isEqualTo(at("2026-11-16T14:00"));
    }

    @Test
    void the_hours_of_a_step_start_again_or_go_on_with_the_dossiers() {
        Pause pause = new Pause(at("2026-02-12T16:30"), at("2026-02-23T13:30")); // Tết between
        Instant due = at("2026-02-13T08:30");
        Instant anew = at("2026-02-24T13:30");

        assertThat(DuePolicy.stepDueAfter(pause, due, anew, AfterSupplement.RESTART, CALENDAR))
                .isEqualTo(anew);
        assertThat(DuePolicy.stepDueAfter(pause, due, anew, AfterSupplement.RESUME, CALENDAR))
                .isEqualTo(at("2026-02-23T15:30"));
        assertThat(DuePolicy.stepDueAfter(pause, at("2026-02-12T16:00"), anew, AfterSupplement.RESUME, CALENDAR))
                .isEqualTo(at("2026-02-12T16:00"));
    }

    @Test
    void a_step_gains_the_working_time_that_its_dossier_gained() {
        assertThat(DuePolicy.stepDueExtended(
                        at("2026-01-08T09:00"), at("2026-01-09T17:30"), at("2026-01-12T11:30"), CALENDAR))
                .isEqualTo(at("2026-01-09T15:00")); // a day and a half: the Saturday makes up
    }

    @Test
    void two_pauses_move_a_due_date_twice() {
        List<Pause> pauses = List.of(
                new Pause(at("2026-11-09T10:00"), at("2026-11-10T10:00")),
                new Pause(at("2026-11-10T11:00"), at("2026-11-11T11:00")));

        assertThat(DuePolicy.dueAfterPause(
                        at("2026-11-09T09:00"), Deadline.days(1), AfterSupplement.RESUME, pauses, CALENDAR))
                .isEqualTo(at("2026-11-12T09:00"));
    }

    @Test
    void a_pause_after_the_due_date_does_not_make_a_late_dossier_timely() {
        Pause pause = new Pause(at("2026-11-12T09:00"), at("2026-11-13T09:00"));

        assertThat(DuePolicy.dueAfterPause(
                        at("2026-11-09T09:00"), Deadline.days(1), AfterSupplement.RESUME, List.of(pause), CALENDAR))
                .isEqualTo(at("2026-11-10T09:00"));
    }

    @Test
    void a_pause_moves_months_by_its_days() {
        Pause pause = new Pause(at("2026-06-15T09:00"), at("2026-06-25T09:00"));

        assertThat(DuePolicy.dueAfterPause(
                        at("2026-06-10T09:00"), Deadline.months(1), AfterSupplement.RESUME, List.of(pause), CALENDAR))
                .isEqualTo(at("2026-07-20T17:30"));
    }

    @Test
    void a_due_date_beyond_the_last_decided_year_is_provisional() {
        DueDate inside = DuePolicy.explain(at("2026-12-21T09:00"), Deadline.days(5), CALENDAR);
        DueDate beyond = DuePolicy.explain(at("2026-12-30T09:00"), Deadline.days(5), CALENDAR);

        assertThat(inside.provisional()).isFalse();
        assertThat(beyond.provisional()).isTrue();
        assertThat(beyond.days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2027, 1, 1)))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.kind()).isEqualTo(DayCount.Kind.HOLIDAY);
                    assertThat(day.name()).isEqualTo("Tết Dương lịch");
                    assertThat(day.provisional()).isTrue();
                });
        assertThat(beyond.days().getFirst().provisional()).isFalse();
    }

    @Test
    void an_explanation_names_each_day_and_why_it_is_skipped() {
        DueDate due = DuePolicy.explain(at("2024-04-26T09:00"), Deadline.days(3), CALENDAR);

        assertThat(due.due()).isEqualTo(at("2024-05-04T09:00"));
        assertThat(due.calendarVersion()).isEqualTo(CALENDAR.version());
        assertThat(due.days())
                .extracting(DayCount::kind)
                .containsExactly(
                        DayCount.Kind.WORKING,
                        DayCount.Kind.WEEKEND,
                        DayCount.Kind.WEEKEND,
                        DayCount.Kind.HOLIDAY,
                        DayCount.Kind.HOLIDAY,
                        DayCount.Kind.HOLIDAY,
                        DayCount.Kind.WORKING,
                        DayCount.Kind.WORKING,
                        DayCount.Kind.MAKE_UP);
        assertThat(due.days().getLast().name()).isEqualTo("Làm bù cho ngày 2024-04-29");
        assertThat(due.days().get(3).name()).isEqualTo("Nghỉ hoán đổi");
    }

    @Test
    void an_explanation_of_a_late_same_day_dossier_skips_the_rest_of_its_day() {
        DueDate due = DuePolicy.explain(at("2026-11-16T16:00"), Deadline.sameDay(), CALENDAR);

        assertThat(due.days()).extracting(DayCount::minutes).containsExactly(0, 480);
        assertThat(due.days().getFirst().kind()).isEqualTo(DayCount.Kind.OUTSIDE_HOURS);
    }

    @Test
    void an_explanation_of_months_shows_why_the_last_day_moved() {
        DueDate due = DuePolicy.explain(at("2026-01-31T09:00"), Deadline.months(1), CALENDAR);

        assertThat(due.days())
                .extracting(DayCount::kind)
                .containsExactly(DayCount.Kind.WEEKEND, DayCount.Kind.WEEKEND, DayCount.Kind.MONTH_END);
    }

    @Test
    void the_days_of_an_explanation_sum_to_the_deadline_with_and_without_pauses() {
        Random random = new Random(11);
        Instant start = at("2023-01-01T00:00");
        for (int i = 0; i < 2_000; i++) {
            Instant accepted = start.plusSeconds(random.nextLong(4L * 365 * 24 * 3600));
            Deadline deadline = random.nextBoolean()
                    ? Deadline.days(1 + random.nextInt(25))
                    : Deadline.hours(1 + random.nextInt(40));
            Instant asked = accepted.plusSeconds(random.nextInt(10 * 24 * 3600));
            List<Pause> pauses = random.nextBoolean()
                    ? List.of()
                    : List.of(new Pause(asked, asked.plusSeconds(random.nextInt(20 * 24 * 3600))));
            AfterSupplement after = random.nextBoolean() ? AfterSupplement.RESUME : AfterSupplement.RESTART;

            DueDate due = DuePolicy.explain(accepted, deadline, after, pauses, CALENDAR);

            Duration stated = deadline.unit() == Deadline.Unit.WORKING_DAYS
                    ? Duration.ofHours(8L * deadline.amount())
                    : Duration.ofHours(deadline.amount());
            assertThat(due.days().stream().mapToInt(DayCount::minutes).sum())
                    .as("%s %s %s %s", accepted, deadline, after, pauses)
                    .isEqualTo((int) stated.toMinutes());
        }
    }

    private static Instant sameDay(String acceptedAt) {
        return DuePolicy.due(at(acceptedAt), Deadline.sameDay(), CALENDAR);
    }
}
