package vn.thanhdong.territory.command;

/**
 * Says that the calendar of the next year is decided and all its days are entered: its dates are no longer provisional.
 * For administrators.
 *
 * @param year the one after the last decided year
 * @param source number and authority of the decision
 */
public record DecideCalendarYear(int year, String source) implements CalendarCommand {}
