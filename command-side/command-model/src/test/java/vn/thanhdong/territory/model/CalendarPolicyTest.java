package vn.thanhdong.territory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.CalendarDay;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.DayStatus;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.territory.command.CalendarCommand;
import vn.thanhdong.territory.command.CalendarRefusal;
import vn.thanhdong.territory.command.DecideCalendarDay;
import vn.thanhdong.territory.command.DecideCalendarYear;

class CalendarPolicyTest {

    private static final WorkingCalendar PACK = CatalogueLoader.fromClassPath().calendar();
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private final CalendarHistory begun = CalendarHistory.of(PACK)
            .after(PackAdoption.decision(PACK, CalendarHistory.of(PACK), NOW).orElseThrow());

    @Test
    void an_administrator_adds_a_day_off_and_a_make_up_day() {
        CalendarHistory later = decided(decided(begun, dayOff("2026-12-14")), madeUp("2026-12-19"));

        assertThat(later.now().isWorkingDay(LocalDate.of(2026, 12, 14))).isFalse();
        assertThat(later.now().sessions(LocalDate.of(2026, 12, 19))).hasSize(2);
        assertThat(later.now().version()).isEqualTo(PACK.version() + "+2");
        assertThat(later.decisions().getLast().source()).isEqualTo("1235/TTg-KGVX");
    }

    @Test
    void nobody_else_does() {
        assertThat(CalendarPolicy.refusal(dayOff("2026-12-14"), false, begun, NOW))
                .map(Rejection::code)
                .hasValue(CalendarRefusal.NOT_YOURS.name());
    }

    @Test
    void what_changes_nothing_or_contradicts_is_refused_in_words() {
        refused(dayOff("2026-11-29"), CalendarRefusal.DATE_PAST, "date");
        refused(dayOff("2028-03-06"), CalendarRefusal.DATE_TOO_FAR, "date");
        refused(dayOff("2026-12-13"), CalendarRefusal.OFF_ANYWAY, "date");
        refused(madeUp("2026-12-14"), CalendarRefusal.WORKED_ANYWAY, "date");
        refused(dayOff("2027-01-01"), CalendarRefusal.STANDS_ALREADY, "date");
        refused(madeUp("2027-01-01"), CalendarRefusal.CONTRADICTS, "date");
        refused(day("2026-12-14", CalendarDayKind.ORDINARY, "", "QĐ 2"), CalendarRefusal.NOTHING_TO_TAKE_BACK, "date");
        refused(day("2026-12-14", CalendarDayKind.DAY_OFF, " ", "QĐ 2"), CalendarRefusal.NAME_REQUIRED, "name");
        refused(day("2026-12-14", CalendarDayKind.DAY_OFF, "Nghỉ", ""), CalendarRefusal.SOURCE_REQUIRED, "source");
        refused(new DecideCalendarYear(2028, "QĐ 2"), CalendarRefusal.YEAR_NOT_NEXT, "year");
    }

    @Test
    void today_may_still_be_decided() {
        assertThat(CalendarPolicy.refusal(dayOff("2026-11-30"), true, begun, NOW))
                .isEmpty();
    }

    @Test
    void a_row_is_taken_back_before_another_stands_at_its_day() {
        CalendarHistory off = decided(begun, dayOff("2026-12-14"));
        CalendarHistory back = decided(off, day("2026-12-14", CalendarDayKind.ORDINARY, "", "QĐ 3"));

        assertThat(back.now().isWorkingDay(LocalDate.of(2026, 12, 14))).isTrue();
        assertThat(CalendarPolicy.refusal(dayOff("2026-12-14"), true, back, NOW))
                .isEmpty();
    }

    @Test
    void a_decided_year_is_no_longer_provisional() {
        CalendarHistory later = decided(begun, new DecideCalendarYear(2027, "QĐ 4"));

        assertThat(begun.now().isProvisional(LocalDate.of(2027, 1, 5))).isTrue();
        assertThat(later.now().isProvisional(LocalDate.of(2027, 1, 5))).isFalse();
        assertThat(later.now().specialDays()).isEqualTo(PACK.specialDays());
    }

    @Test
    void a_pack_is_recorded_once_and_a_new_one_with_what_it_changes() {
        assertThat(PackAdoption.decision(PACK, begun, NOW)).isEmpty();

        CalendarHistory edited = decided(begun, dayOff("2026-12-14"));
        assertThat(PackAdoption.decision(PACK, edited, NOW)).isEmpty();

        WorkingCalendar another = otherPack("2026-cafe", "2026-12-15", "2027-01-01");
        CalendarDecision adopted = PackAdoption.decision(another, edited, NOW).orElseThrow();
        assertThat(adopted.days())
                .extracting(CalendarDay::date, CalendarDay::kind)
                .containsExactlyInAnyOrder(
                        tuple(LocalDate.of(2026, 12, 15), CalendarDayKind.DAY_OFF),
                        tuple(LocalDate.of(2027, 1, 1), CalendarDayKind.ORDINARY));
        CalendarHistory after = edited.after(adopted);
        assertThat(after.now().version()).isEqualTo("2026-cafe+1");
        assertThat(after.now().isWorkingDay(LocalDate.of(2026, 12, 14)))
                .as("what was entered stays")
                .isFalse();

        CalendarDecision backAgain = PackAdoption.decision(PACK, after, NOW).orElseThrow();
        assertThat(after.after(backAgain).decisions())
                .extracting(CalendarDecision::version)
                .doesNotHaveDuplicates();
        assertThat(PackAdoption.decision(PACK, after.after(backAgain), NOW)).isEmpty();
    }

    /** The pack with one day off more and one fewer. */
    private static WorkingCalendar otherPack(String version, String more, String fewer) {
        var off = new CalendarDay(LocalDate.parse(more), CalendarDayKind.DAY_OFF, "Nghỉ", DayStatus.DECIDED, List.of());
        var gone = new CalendarDay(LocalDate.parse(fewer), CalendarDayKind.ORDINARY, "", DayStatus.DECIDED, List.of());
        return CalendarHistory.of(PACK)
                .after(new CalendarDecision("x", true, "", PACK.specialDays(), 2026, NOW))
                .after(new CalendarDecision(version, true, "", List.of(off, gone), 2026, NOW))
                .now();
    }

    private void refused(CalendarCommand command, CalendarRefusal why, String field) {
        Rejection refusal = CalendarPolicy.refusal(command, true, begun, NOW)
                .orElseThrow(() -> new AssertionError(command + " is not refused"));
        assertThat(refusal.code()).isEqualTo(why.name());
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.sentence().vi())
                .doesNotContain("{")
                .isNotEqualTo(refusal.sentence().en());
    }

    private static CalendarHistory decided(CalendarHistory calendars, CalendarCommand command) {
        assertThat(CalendarPolicy.refusal(command, true, calendars, NOW)).isEmpty();
        return calendars.after(CalendarPolicy.decision(command, calendars, NOW));
    }

    private static DecideCalendarDay dayOff(String date) {
        return day(date, CalendarDayKind.DAY_OFF, "Nghỉ hoán đổi", "1235/TTg-KGVX");
    }

    private static DecideCalendarDay madeUp(String date) {
        return day(date, CalendarDayKind.MAKE_UP, "Làm bù", "1235/TTg-KGVX");
    }

    private static DecideCalendarDay day(String date, CalendarDayKind kind, String name, String source) {
        return new DecideCalendarDay(LocalDate.parse(date), kind, name, source);
    }
}
