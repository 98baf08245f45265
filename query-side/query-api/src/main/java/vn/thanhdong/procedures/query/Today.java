package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Answer to {@link GetToday}, in dossiers.
 *
 * @param day today in Asia/Ho_Chi_Minh
 * @param received today
 * @param returned results that came to applicants today
 * @param settled ended since the first day of the month
 * @param settledInTime of those, on time or early
 * @param open now
 * @param openLate of those, past the date
 * @param wholeProvince the sums are the province's and not those of the asker's scope
 * @param asOf everything recorded until then is counted
 */
public record Today(
        LocalDate day,
        long received,
        long returned,
        long settled,
        long settledInTime,
        long open,
        long openLate,
        boolean wholeProvince,
        Instant asOf) {

    /** What one of the sums counts: the month's for what was settled, else the day's. */
    public static ReportCell cell(LocalDate day, ReportColumn column) {
        boolean ofMonth = column == ReportColumn.SETTLED || column == ReportColumn.SETTLED_IN_TIME;
        return new ReportCell(ofMonth ? day.withDayOfMonth(1) : day, day, column);
    }

    /** What one of these sums counts. */
    public ReportCell cell(ReportColumn column) {
        return cell(day, column);
    }
}
