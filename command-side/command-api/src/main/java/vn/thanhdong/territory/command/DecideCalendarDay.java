package vn.thanhdong.territory.command;

import java.time.LocalDate;
import vn.thanhdong.territory.CalendarDayKind;

/**
 * Enters a row of the working calendar, for administrators: from then on dates are counted with it, and those of open
 * dossiers are derived again.
 *
 * @param date Vietnam's local date, today at the earliest
 * @param name what the day is called or makes up for, Vietnamese; may be empty where a row is taken back
 * @param source number and authority of the decision
 */
public record DecideCalendarDay(LocalDate date, CalendarDayKind kind, String name, String source)
        implements CalendarCommand {}
