package vn.thanhdong.territory;

import java.time.Instant;
import java.util.List;

/**
 * A change of the working calendar: what every process knows of it, in the order of the log.
 *
 * @param version the calendar's from here on
 * @param byPack it came with the catalogue that was loaded at a start; else an administrator entered it
 * @param source number of the decision it follows, as entered; empty for a pack
 * @param days rows that were added, changed or, as {@link CalendarDayKind#ORDINARY}, taken back
 * @param lastDecidedYear the last year whose calendar is decided
 * @param decidedAt when it was entered or loaded
 */
public record CalendarDecision(
        String version, boolean byPack, String source, List<CalendarDay> days, int lastDecidedYear, Instant decidedAt) {

    public CalendarDecision {
        days = List.copyOf(days);
    }
}
