package vn.thanhdong.territory.query;

import java.util.List;
import vn.thanhdong.territory.CalendarDay;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.RecountProgress;

/**
 * The working calendar in force.
 *
 * @param version of the calendar
 * @param lastDecidedYear dates after it are provisional
 * @param days days off and make-up days, by date
 * @param decisions all that was decided, oldest first
 * @param recounts how far open due dates have followed the latest decisions, newest first; only for those who run the
 *     system
 */
public record DecidedCalendar(
        String version,
        int lastDecidedYear,
        List<CalendarDay> days,
        List<CalendarDecision> decisions,
        List<RecountProgress> recounts) {

    public DecidedCalendar {
        days = List.copyOf(days);
        decisions = List.copyOf(decisions);
        recounts = List.copyOf(recounts);
    }
}
