package vn.thanhdong.territory;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the due dates of open dossiers have been derived again after a decision about the calendar.
 *
 * @param calendarVersion the calendar that they are derived with
 * @param finishedAt when the last one was; empty while it goes on
 * @param total dossiers whose count the change touches
 * @param moved of those done: another date, or one that is no longer provisional
 * @param unchanged of those done: the same date
 * @param refused of those done: not open any more, or nobody could answer
 * @param reached position in the log up to which accepted dossiers are done; where a new start goes on
 */
public record RecountProgress(
        String calendarVersion,
        Instant startedAt,
        Optional<Instant> finishedAt,
        int total,
        int moved,
        int unchanged,
        int refused,
        long reached) {

    /** Nothing is done yet. */
    public static RecountProgress begun(String calendarVersion, Instant startedAt, int total) {
        return new RecountProgress(calendarVersion, startedAt, Optional.empty(), total, 0, 0, 0, 0);
    }

    public int done() {
        return moved + unchanged + refused;
    }

    /** The same with so many still to come, as they are counted after a new start. */
    public RecountProgress withLeft(int left) {
        return new RecountProgress(
                calendarVersion, startedAt, finishedAt, done() + left, moved, unchanged, refused, reached);
    }

    /** After some more. */
    public RecountProgress and(int moreMoved, int moreUnchanged, int moreRefused, long nowReached) {
        return new RecountProgress(
                calendarVersion,
                startedAt,
                finishedAt,
                total,
                moved + moreMoved,
                unchanged + moreUnchanged,
                refused + moreRefused,
                nowReached);
    }

    public RecountProgress finished(Instant at) {
        return new RecountProgress(
                calendarVersion, startedAt, Optional.of(at), total, moved, unchanged, refused, reached);
    }
}
