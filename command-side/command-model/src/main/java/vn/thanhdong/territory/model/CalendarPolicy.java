package vn.thanhdong.territory.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Terms;
import vn.thanhdong.territory.CalendarDay;
import vn.thanhdong.territory.CalendarDayKind;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.DayStatus;
import vn.thanhdong.territory.Session;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.territory.command.CalendarCommand;
import vn.thanhdong.territory.command.CalendarRefusal;
import vn.thanhdong.territory.command.DecideCalendarDay;
import vn.thanhdong.territory.command.DecideCalendarYear;

/** What an administrator may decide about the working calendar, and what comes of it. Pure functions. */
public final class CalendarPolicy {

    /** A row for a later year is more likely a slip of the hand. */
    private static final int YEARS_AHEAD = 1;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private CalendarPolicy() {}

    /**
     * Why it may not be decided; empty when it may.
     *
     * @param administrator whether who asks administers the system
     */
    public static Optional<Rejection> refusal(
            CalendarCommand command, boolean administrator, CalendarHistory calendars, Instant now) {
        if (!administrator) {
            return Optional.of(CalendarRefusal.NOT_YOURS.at(""));
        }
        if (command.source().isBlank()) {
            return Optional.of(CalendarRefusal.SOURCE_REQUIRED.at("source"));
        }
        WorkingCalendar calendar = calendars.now();
        return switch (command) {
            case DecideCalendarDay day -> refusal(day, calendar, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
            case DecideCalendarYear year -> refusal(year, calendar);
        };
    }

    /** What is recorded of a command that is not refused. */
    public static CalendarDecision decision(CalendarCommand command, CalendarHistory calendars, Instant now) {
        WorkingCalendar calendar = calendars.now();
        return switch (command) {
            case DecideCalendarDay day ->
                by(
                        command,
                        List.of(row(day, calendar)),
                        calendar.lastDecidedYear().getValue(),
                        calendars,
                        now);
            case DecideCalendarYear year -> by(command, List.of(), year.year(), calendars, now);
        };
    }

    private static CalendarDecision by(
            CalendarCommand command, List<CalendarDay> days, int year, CalendarHistory calendars, Instant now) {
        return new CalendarDecision(
                CalendarVersions.next(calendars), false, command.source().strip(), days, year, now);
    }

    private static CalendarDay row(DecideCalendarDay day, WorkingCalendar calendar) {
        List<Session> sessions = day.kind() == CalendarDayKind.MAKE_UP ? calendar.usualSessions(day.date()) : List.of();
        return new CalendarDay(day.date(), day.kind(), day.name().strip(), DayStatus.DECIDED, sessions);
    }

    private static Optional<Rejection> refusal(DecideCalendarDay command, WorkingCalendar calendar, LocalDate today) {
        LocalDate date = command.date();
        int lastYear = calendar.lastDecidedYear().getValue() + YEARS_AHEAD;
        if (date.isBefore(today)) {
            return Optional.of(CalendarRefusal.DATE_PAST.at("date", DAY.format(date)));
        }
        if (date.getYear() > lastYear) {
            return Optional.of(CalendarRefusal.DATE_TOO_FAR.at("date", DAY.format(date), Integer.toString(lastYear)));
        }
        if (command.name().isBlank() && command.kind() != CalendarDayKind.ORDINARY) {
            return Optional.of(CalendarRefusal.NAME_REQUIRED.at("name"));
        }
        Optional<CalendarDay> row = calendar.specialDays().stream()
                .filter(one -> one.date().equals(date))
                .findFirst();
        return row.map(standing -> beside(command, standing)).orElseGet(() -> fresh(command, calendar));
    }

    private static Optional<Rejection> beside(DecideCalendarDay command, CalendarDay standing) {
        if (command.kind() == CalendarDayKind.ORDINARY) {
            return Optional.empty();
        }
        String date = DAY.format(command.date());
        return Optional.of(
                command.kind() == standing.kind()
                        ? CalendarRefusal.STANDS_ALREADY.at("date", date, standing.name())
                        : CalendarRefusal.CONTRADICTS.at("date", date, Terms.of(standing.kind()), standing.name()));
    }

    private static Optional<Rejection> fresh(DecideCalendarDay command, WorkingCalendar calendar) {
        String date = DAY.format(command.date());
        if (command.kind() == CalendarDayKind.ORDINARY) {
            return Optional.of(CalendarRefusal.NOTHING_TO_TAKE_BACK.at("date", date));
        }
        boolean worked = calendar.isWorkingDay(command.date());
        boolean changes = worked == (command.kind() == CalendarDayKind.DAY_OFF);
        CalendarRefusal anyway = worked ? CalendarRefusal.WORKED_ANYWAY : CalendarRefusal.OFF_ANYWAY;
        return changes ? Optional.empty() : Optional.of(anyway.at("date", date));
    }

    private static Optional<Rejection> refusal(DecideCalendarYear command, WorkingCalendar calendar) {
        int last = calendar.lastDecidedYear().getValue();
        return command.year() == last + 1
                ? Optional.empty()
                : Optional.of(
                        CalendarRefusal.YEAR_NOT_NEXT.at("year", Integer.toString(last), Integer.toString(last + 1)));
    }
}
