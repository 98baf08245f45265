package vn.thanhdong.territory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of the working calendar: a day that is not what the week says.
 *
 * @param date Vietnam's local date
 * @param name what it is called or makes up for, Vietnamese
 * @param sessions hours of a make-up day, in order; none of any other
 */
public record CalendarDay(LocalDate date, CalendarDayKind kind, String name, DayStatus status, List<Session> sessions) {

    public CalendarDay {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty() == (kind == CalendarDayKind.MAKE_UP)) {
            throw new IllegalArgumentException(date + ": a make-up day has hours, and no other day has");
        }
    }

    static CalendarDay of(DayOff day) {
        return new CalendarDay(day.date(), CalendarDayKind.DAY_OFF, day.name(), day.status(), List.of());
    }

    static CalendarDay of(MakeUpDay day) {
        return new CalendarDay(day.date(), CalendarDayKind.MAKE_UP, day.name(), day.status(), day.sessions());
    }

    DayOff dayOff() {
        return new DayOff(date, name, status);
    }

    MakeUpDay makeUpDay() {
        Duration length = sessions.stream().map(Session::length).reduce(Duration.ZERO, Duration::plus);
        return new MakeUpDay(date, name, status, length, sessions);
    }
}
