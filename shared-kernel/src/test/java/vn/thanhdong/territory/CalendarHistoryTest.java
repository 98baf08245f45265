package vn.thanhdong.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanhdong.territory.TestCalendar.CALENDAR;
import static vn.thanhdong.territory.TestCalendar.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarHistoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 19);
    private static final Instant NOW = at("2026-11-30T08:00");

    private final CalendarHistory begun =
            CalendarHistory.of(CALENDAR).after(new CalendarDecision("1", true, "", CALENDAR.specialDays(), 2026, NOW));

    @Test
    void the_first_decision_names_the_days_of_the_catalogue() {
        assertThat(begun.now().specialDays()).isEqualTo(CALENDAR.specialDays());
        assertThat(begun.now().version()).isEqualTo("1");
        assertThat(CalendarHistory.of(CALENDAR).now().version()).isEqualTo(CALENDAR.version());
    }

    @Test
    void each_version_stays_known_with_its_own_days() {
        CalendarHistory later = begun.after(decided("1+1", off(MONDAY))).after(decided("1+2", madeUp(SATURDAY)));

        assertThat(later.version("1").orElseThrow().isWorkingDay(MONDAY)).isTrue();
        assertThat(later.version("1+1").orElseThrow().isWorkingDay(MONDAY)).isFalse();
        assertThat(later.version("1+1").orElseThrow().isWorkingDay(SATURDAY)).isFalse();
        assertThat(later.now().sessions(SATURDAY)).isEqualTo(CALENDAR.usualSessions(SATURDAY));
        assertThat(later.version("2")).isEmpty();
    }

    @Test
    void a_row_that_is_taken_back_leaves_the_week() {
        CalendarHistory later = begun.after(decided("1+1", off(MONDAY)))
                .after(decided(
                        "1+2", new CalendarDay(MONDAY, CalendarDayKind.ORDINARY, "", DayStatus.DECIDED, List.of())));

        assertThat(later.now().isWorkingDay(MONDAY)).isTrue();
        assertThat(later.now().specialDays()).isEqualTo(CALENDAR.specialDays());
    }

    @Test
    void a_change_touches_the_counts_that_its_days_lie_in() {
        CalendarChange change = begun.after(decided("1+1", off(MONDAY))).since("1");

        assertThat(change.touches(at("2026-12-10T09:00"), at("2026-12-14T07:30")))
                .isTrue();
        assertThat(change.touches(at("2026-12-14T16:00"), at("2026-12-20T09:00")))
                .isTrue();
        assertThat(change.touches(at("2026-12-10T09:00"), at("2026-12-11T17:30")))
                .isFalse();
        assertThat(change.touches(at("2026-12-15T09:00"), at("2026-12-20T09:00")))
                .isFalse();
        assertThat(begun.since("1").isEmpty()).isTrue();
        assertThat(begun.after(decided("1+1", off(MONDAY))).since("1+1").isEmpty())
                .isTrue();
    }

    @Test
    void a_year_that_is_decided_touches_the_dates_in_it_alone() {
        CalendarChange change = begun.after(new CalendarDecision("1+1", false, "QĐ", List.of(), 2027, NOW))
                .since("1");

        assertThat(change.touches(at("2026-12-28T09:00"), at("2027-01-05T09:00")))
                .isTrue();
        assertThat(change.touches(at("2026-12-01T09:00"), at("2026-12-31T09:00")))
                .isFalse();
        assertThat(change.touches(at("2027-12-28T09:00"), at("2028-01-05T09:00")))
                .isFalse();
    }

    private static CalendarDecision decided(String version, CalendarDay day) {
        return new CalendarDecision(version, false, "QĐ 1", List.of(day), 2026, NOW);
    }

    static CalendarDay off(LocalDate date) {
        return new CalendarDay(date, CalendarDayKind.DAY_OFF, "Nghỉ", DayStatus.DECIDED, List.of());
    }

    static CalendarDay madeUp(LocalDate date) {
        return new CalendarDay(
                date, CalendarDayKind.MAKE_UP, "Làm bù", DayStatus.DECIDED, CALENDAR.usualSessions(date));
    }
}
