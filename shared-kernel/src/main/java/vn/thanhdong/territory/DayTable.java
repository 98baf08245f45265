package vn.thanhdong.territory;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each day is: its working hours, or why it has none. */
final class DayTable {

    private final List<WorkingHours> newestFirst;
    private final Map<LocalDate, DayOff> daysOff;
    private final Map<LocalDate, MakeUpDay> makeUpDays;

    DayTable(List<WorkingHours> hours, List<DayOff> daysOff, List<MakeUpDay> makeUpDays) {
        this.newestFirst = hours.stream()
                .sorted(Comparator.comparing(WorkingHours::validFrom).reversed())
                .toList();
        this.daysOff = byDate(daysOff, DayOff::date);
        this.makeUpDays = byDate(makeUpDays, MakeUpDay::date);
        if (newestFirst.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs the working hours of a week");
        }
        this.daysOff.keySet().stream()
                .filter(this.makeUpDays::containsKey)
                .findFirst()
                .ifPresent(date -> {
                    throw new IllegalArgumentException(date + " is both a day off and a make-up day");
                });
    }

    /** Days off and make-up days, by date. */
    List<CalendarDay> special() {
        return Stream.concat(
                        daysOff.values().stream().map(CalendarDay::of),
                        makeUpDays.values().stream().map(CalendarDay::of))
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
    }

    /** The same weeks with these rows in place of what stood at their dates. */
    DayTable with(List<CalendarDay> rows) {
        Map<LocalDate, CalendarDay> all = new TreeMap<>();
        special().forEach(row -> all.put(row.date(), row));
        rows.forEach(row -> all.put(row.date(), row));
        return new DayTable(
                newestFirst,
                of(all, CalendarDayKind.DAY_OFF).map(CalendarDay::dayOff).toList(),
                of(all, CalendarDayKind.MAKE_UP).map(CalendarDay::makeUpDay).toList());
    }

    /** The weeks alone. */
    DayTable ordinary() {
        return new DayTable(newestFirst, List.of(), List.of());
    }

    /** The hours that a working day of the week has at that time. */
    List<Session> usual(LocalDate date) {
        return hoursAt(date).sessions();
    }

    private static Stream<CalendarDay> of(Map<LocalDate, CalendarDay> all, CalendarDayKind kind) {
        return all.values().stream().filter(row -> row.kind() == kind);
    }

    List<Session> sessions(LocalDate date) {
        MakeUpDay madeUp = makeUpDays.get(date);
        if (madeUp != null) {
            return madeUp.sessions();
        }
        WorkingHours week = hoursAt(date);
        return daysOff.containsKey(date) || !week.weekdays().contains(date.getDayOfWeek())
                ? List.of()
                : week.sessions();
    }

    DayCount describe(LocalDate date, int minutes, DayCount.Kind kindOfSkippedWorkingDay, boolean provisional) {
        MakeUpDay madeUp = makeUpDays.get(date);
        DayOff off = daysOff.get(date);
        if (madeUp != null) {
            return new DayCount(
                    date,
                    minutes,
                    minutes > 0 ? DayCount.Kind.MAKE_UP : kindOfSkippedWorkingDay,
                    madeUp.name(),
                    provisional);
        }
        if (off != null) {
            return new DayCount(date, 0, DayCount.Kind.HOLIDAY, off.name(), provisional);
        }
        if (sessions(date).isEmpty()) {
            return new DayCount(date, 0, DayCount.Kind.WEEKEND, "", provisional);
        }
        return new DayCount(
                date, minutes, minutes > 0 ? DayCount.Kind.WORKING : kindOfSkippedWorkingDay, "", provisional);
    }

    private WorkingHours hoursAt(LocalDate date) {
        return newestFirst.stream()
                .filter(row -> !date.isBefore(row.validFrom()))
                .findFirst()
                .orElseGet(newestFirst::getLast);
    }

    private static <T> Map<LocalDate, T> byDate(List<T> rows, Function<T, LocalDate> date) {
        return rows.stream().collect(toUnmodifiableMap(date, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException("Two rows for " + date.apply(one));
        }));
    }
}
