package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Answer to {@link GetServiceFigures}.
 *
 * @param rows one per service, agency, area or month; services without a dossier are rows of zeros
 * @param total of all rows
 * @param asOf everything recorded until then is counted
 */
public record ServiceFigures(List<Row> rows, Row total, Instant asOf) {

    /**
     * One row, in dossiers.
     *
     * @param code code of service, agency or area, month {@code yyyy-MM}, or {@code total}
     * @param receivedOnline received through the online channel
     * @param receivedTotal received in all
     * @param early ended on a day before the due date (trước hạn)
     * @param onTime ended on the day of the due date, not after its hour (đúng hạn)
     * @param late ended after it, asked for more than one supplement, or still open after it (quá hạn)
     * @param within still open and not late (đang giải quyết trong hạn)
     */
    public record Row(
            String code, long receivedOnline, long receivedTotal, long early, long onTime, long late, long within) {

        /** The row of both. */
        public Row plus(Row other) {
            return new Row(
                    code,
                    receivedOnline + other.receivedOnline,
                    receivedTotal + other.receivedTotal,
                    early + other.early,
                    onTime + other.onTime,
                    late + other.late,
                    within + other.within);
        }

        /** Received online ÷ received, empty where nothing was received. */
        public OptionalDouble share() {
            return receivedTotal == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) receivedOnline / receivedTotal);
        }
    }

    /** Code of the row of all rows. */
    public static final String TOTAL = "total";

    public ServiceFigures {
        rows = List.copyOf(rows);
    }
}
