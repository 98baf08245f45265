package vn.thanhdong.procedures.query;

import java.time.LocalDate;
import java.util.Set;
import vn.thanhdong.query.Question;
import vn.thanhdong.territory.AgencyCode;

/**
 * Form II.06a/VPCP/KSTT: how dossiers were received and settled in a period, by field or by unit.
 *
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day; what is open is judged at its end, or now while it is not over
 * @param by what a row is
 * @param agencies only handled by these or those below them, all in the asker's scope when empty
 */
public record GetSettlementReport(LocalDate from, LocalDate to, By by, Set<AgencyCode> agencies)
        implements Question<SettlementReport> {

    /** What a row of the report stands for. */
    public enum By {
        FIELD,
        UNIT
    }

    public GetSettlementReport {
        agencies = Set.copyOf(agencies);
    }

    /** The dossiers that a number of the row counts. */
    public DossierFilter dossiersOf(SettlementReport.Row row, ReportColumn column) {
        var cell = new ReportCell(from, to, column);
        boolean ofUnit = by == By.UNIT && !row.isTotal();
        return DossierFilter.ALL
                .withAgencies(agencies)
                .withProcedures(row.procedures())
                .withReport(ofUnit ? cell.ofUnit(row.code()) : cell);
    }

    @Override
    public Class<SettlementReport> answer() {
        return SettlementReport.class;
    }
}
