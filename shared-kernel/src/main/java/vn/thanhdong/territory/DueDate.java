package vn.thanhdong.territory;

import java.time.Instant;
import java.util.List;

/**
 * When a dossier is due, and why.
 *
 * @param provisional it lies beyond the last decided year of the calendar: shown as <i>tạm tính</i>
 * @param calendarVersion the calendar it was counted with
 * @param days every day from the start of the count to the due date; of a number of months only its last days
 * @param pauses when the agency waited for the applicant
 */
public record DueDate(
        Instant due, boolean provisional, String calendarVersion, List<DayCount> days, List<Pause> pauses) {

    public DueDate {
        days = List.copyOf(days);
        pauses = List.copyOf(pauses);
    }
}
