package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thanhdong.procedures.ProcedureCode;

/**
 * Answer to {@link GetSettlementReport}.
 *
 * @param rows one per field or unit that has anything to report
 * @param total of all rows
 * @param asOf everything recorded until then is counted
 */
public record SettlementReport(List<Row> rows, Row total, Instant asOf) {

    /** The columns of the form, in its order. */
    public static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.ALL,
            ReportColumn.RECEIVED_ONLINE,
            ReportColumn.RECEIVED_OTHERWISE,
            ReportColumn.CARRIED_OVER,
            ReportColumn.SETTLED,
            ReportColumn.SETTLED_EARLY,
            ReportColumn.SETTLED_ON_TIME,
            ReportColumn.SETTLED_LATE,
            ReportColumn.OPEN,
            ReportColumn.OPEN_WITHIN,
            ReportColumn.OPEN_LATE);

    /** Code of the row of all rows. */
    public static final String TOTAL = "total";

    /**
     * One row, in dossiers.
     *
     * @param code Vietnamese name of the field, code of the agency, or {@link #TOTAL}
     * @param procedures of the field; empty for all
     * @param numbers by column
     */
    public record Row(String code, Set<ProcedureCode> procedures, Map<ReportColumn, Long> numbers) {

        public Row {
            procedures = Set.copyOf(procedures);
            numbers = Map.copyOf(numbers);
        }

        public long number(ReportColumn column) {
            return numbers.getOrDefault(column, 0L);
        }

        public boolean isTotal() {
            return code.equals(TOTAL);
        }
    }

    public SettlementReport {
        rows = List.copyOf(rows);
    }
}
