package vn.thanhdong.reception.query;

import java.time.LocalDate;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.territory.AgencyCode;

/**
 * Answer to {@link FindQueue}.
 *
 * @param agency whose desk
 * @param day today in Asia/Ho_Chi_Minh
 * @param book its numbers; none before the first is taken
 * @param sequence of the last event that is in it, from 0; -1 before the first
 * @param delayed what the asker wrote is not there yet: it is being updated
 */
public record QueueBoard(AgencyCode agency, LocalDate day, QueueBook book, long sequence, boolean delayed) {

    /** Whether the other one was known before this one, so that it need not be shown any more. */
    public boolean isLaterThan(QueueBoard other) {
        return day.equals(other.day) ? sequence > other.sequence : day.isAfter(other.day);
    }
}
