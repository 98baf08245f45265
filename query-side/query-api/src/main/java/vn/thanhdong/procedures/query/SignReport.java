package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Answer to {@link GetSigns}.
 *
 * @param rows one per unit that has settled anything, most dossiers with signs first
 * @param total of all rows
 * @param asOf everything recorded until then is counted
 */
public record SignReport(List<Row> rows, Row total, Instant asOf) {

    /** What each row counts. */
    public static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.SETTLED,
            ReportColumn.SETTLED_IN_TIME,
            ReportColumn.SIGN_REFILED,
            ReportColumn.SIGN_LATE_SUPPLEMENT,
            ReportColumn.SIGN_NO_RESULT,
            ReportColumn.SIGN_BULK_CLOSING,
            ReportColumn.SIGN_ANY,
            ReportColumn.UNSIGNED,
            ReportColumn.UNSIGNED_IN_TIME);

    /** Code of the row of all rows. */
    public static final String TOTAL = "total";

    public SignReport {
        rows = List.copyOf(rows);
    }

    /**
     * One row, in dossiers.
     *
     * @param code of the handling agency, or {@link #TOTAL}
     * @param numbers by column
     */
    public record Row(String code, Map<ReportColumn, Long> numbers) {

        public Row {
            numbers = Map.copyOf(numbers);
        }

        public long number(ReportColumn column) {
            return numbers.getOrDefault(column, 0L);
        }

        public boolean isTotal() {
            return code.equals(TOTAL);
        }

        /** Share of all that were settled on time or early, 0 to 1; empty where nothing was settled. */
        public OptionalDouble onTime() {
            return share(ReportColumn.SETTLED_IN_TIME, ReportColumn.SETTLED);
        }

        /** The same of those without any sign. */
        public OptionalDouble onTimeUnsigned() {
            return share(ReportColumn.UNSIGNED_IN_TIME, ReportColumn.UNSIGNED);
        }

        private OptionalDouble share(ReportColumn part, ReportColumn whole) {
            return number(whole) == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) number(part) / number(whole));
        }
    }
}
