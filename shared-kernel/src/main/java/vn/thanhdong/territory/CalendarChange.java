package vn.thanhdong.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What became different between two versions of the working calendar.
 *
 * @param days days that a decision between them speaks of
 * @param decidedFrom last decided year before
 * @param decidedTo last decided year now
 */
public record CalendarChange(SortedSet<LocalDate> days, int decidedFrom, int decidedTo) {

    public CalendarChange {
        days = new TreeSet<>(days);
    }

    /** Nothing that a due date could depend on. */
    public boolean isEmpty() {
        return days.isEmpty() && decidedFrom == decidedTo;
    }

    /** The days that lie between two moments, those of both moments included. */
    public SortedSet<LocalDate> within(Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, WorkingCalendar.ZONE);
        LocalDate last = LocalDate.ofInstant(to, WorkingCalendar.ZONE);
        return first.isAfter(last) ? new TreeSet<>() : days.subSet(first, last.plusDays(1));
    }

    /** Whether a due date that was counted from one moment to the other may be another one now, or as sure as before. */
    public boolean touches(Instant from, Instant due) {
        int year = LocalDate.ofInstant(due, WorkingCalendar.ZONE).getYear();
        boolean surer = year > Math.min(decidedFrom, decidedTo) && year <= Math.max(decidedFrom, decidedTo);
        return surer || !within(from, due).isEmpty();
    }
}
