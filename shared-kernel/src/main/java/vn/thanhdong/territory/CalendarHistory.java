package vn.thanhdong.territory;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The working calendar in each of its versions: a pure fold of what was decided. The hours of the week are those of the
 * catalogue at hand; its special days serve until the first decision is known, which names them all.
 */
public final class CalendarHistory {

    private final WorkingCalendar packs;
    private final List<CalendarDecision> decisions;
    private final List<WorkingCalendar> calendars;

    private CalendarHistory(WorkingCalendar packs, List<CalendarDecision> decisions, List<WorkingCalendar> calendars) {
        this.packs = packs;
        this.decisions = decisions;
        this.calendars = calendars;
    }

    /** Nothing is known but the catalogue. */
    public static CalendarHistory of(WorkingCalendar packs) {
        return new CalendarHistory(packs, List.of(), List.of());
    }

    public CalendarHistory after(CalendarDecision decision) {
        WorkingCalendar before = calendars.isEmpty() ? packs.withoutSpecialDays() : calendars.getLast();
        WorkingCalendar after = before.with(decision.version(), decision.days(), Year.of(decision.lastDecidedYear()));
        return new CalendarHistory(
                packs,
                Stream.concat(decisions.stream(), Stream.of(decision)).toList(),
                Stream.concat(calendars.stream(), Stream.of(after)).toList());
    }

    /** The calendar in force. */
    public WorkingCalendar now() {
        return calendars.isEmpty() ? packs : calendars.getLast();
    }

    /** Oldest first. */
    public List<CalendarDecision> decisions() {
        return decisions;
    }

    /** The calendar as it was in that version; empty when nobody knows it any more. */
    public Optional<WorkingCalendar> version(String version) {
        return Stream.concat(calendars.stream(), Stream.of(packs))
                .filter(one -> one.version().equals(version))
                .findFirst();
    }

    /** The oldest calendar that is known: what was counted before with one that is forgotten is measured by it. */
    public WorkingCalendar oldest() {
        return calendars.isEmpty() ? packs : calendars.getFirst();
    }

    /** What was decided after that version; with one that is unknown, since the oldest. */
    public CalendarChange since(String version) {
        int from = IntStream.range(0, decisions.size())
                .filter(i -> decisions.get(i).version().equals(version))
                .findFirst()
                .orElse(0);
        int decidedFrom = decisions.isEmpty()
                ? now().lastDecidedYear().getValue()
                : decisions.get(from).lastDecidedYear();
        var days = new TreeSet<LocalDate>();
        decisions.stream()
                .skip(from + 1L)
                .flatMap(later -> later.days().stream())
                .forEach(day -> days.add(day.date()));
        return new CalendarChange(days, decidedFrom, now().lastDecidedYear().getValue());
    }
}
