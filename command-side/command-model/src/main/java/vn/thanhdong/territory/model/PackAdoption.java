package vn.thanhdong.territory.model;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thanhdong.territory.CalendarDay;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What the pack that was loaded at a start changes in the calendar: rows that are new or other than packs before had
 * them, and those that are gone from it. What an administrator entered stays until a pack says something new of that day.
 */
public final class PackAdoption {

    private PackAdoption() {}

    /** What is to be recorded of a loaded pack; empty when it was loaded before and nothing of another one since. */
    public static Optional<CalendarDecision> decision(WorkingCalendar pack, CalendarHistory calendars, Instant now) {
        String known = CalendarVersions.pack(calendars.now().version());
        if (!calendars.decisions().isEmpty() && known.equals(pack.version())) {
            return Optional.empty();
        }
        return Optional.of(new CalendarDecision(
                CalendarVersions.ofPack(pack.version(), calendars),
                true,
                "",
                changes(pack, calendars),
                Math.max(pack.lastDecidedYear().getValue(), decidedYear(calendars)),
                now));
    }

    /** A year that an administrator has declared decided stays so: an older pack takes nothing back. */
    private static int decidedYear(CalendarHistory calendars) {
        return calendars.decisions().stream()
                .mapToInt(CalendarDecision::lastDecidedYear)
                .max()
                .orElse(0);
    }

    private static List<CalendarDay> changes(WorkingCalendar pack, CalendarHistory calendars) {
        Map<LocalDate, CalendarDay> before = new TreeMap<>();
        calendars.decisions().stream()
                .filter(CalendarDecision::byPack)
                .flatMap(decision -> decision.days().stream())
                .forEach(day -> before.put(day.date(), day));
        before.values().removeIf(day -> day.kind() == CalendarDayKind.ORDINARY);
        Map<LocalDate, CalendarDay> now =
                pack.specialDays().stream().collect(toMap(CalendarDay::date, Function.identity()));
        Stream<CalendarDay> fresh = pack.specialDays().stream().filter(day -> !day.equals(before.get(day.date())));
        Stream<CalendarDay> gone = before.values().stream()
                .filter(day -> !now.containsKey(day.date()))
                .map(day -> new CalendarDay(day.date(), CalendarDayKind.ORDINARY, day.name(), day.status(), List.of()));
        return Stream.concat(fresh, gone).toList();
    }
}
