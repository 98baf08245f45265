package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.util.List;

/**
 * Answer to {@link GetMyDay}, in dossiers; today is the day in Asia/Ho_Chi_Minh.
 *
 * @param waiting wait for the asker
 * @param dueSoon of those, due within two working days
 * @param overdue of those, past the date
 * @param receivedToday received today in the asker's scope
 * @param finishedToday finished today in the asker's scope
 * @param open open in the asker's scope
 * @param openOverdue of those, past the date
 * @param latest changed last in the asker's scope, newest first
 * @param asOf everything recorded until then is counted
 */
public record MyDay(
        long waiting,
        long dueSoon,
        long overdue,
        long receivedToday,
        long finishedToday,
        long open,
        long openOverdue,
        List<DossierSummary> latest,
        Instant asOf) {

    public MyDay {
        latest = List.copyOf(latest);
    }
}
