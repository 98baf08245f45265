package vn.thanhdong.procedures.query;

import java.time.LocalDate;
import vn.thanhdong.query.Question;

/**
 * How many of the dossiers settled in a period show signs that figures were dressed up, by unit, and how punctual the
 * others were. Leaders and auditors are answered, all others are told of nothing.
 *
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day
 */
public record GetSigns(LocalDate from, LocalDate to) implements Question<SignReport> {

    /** The dossiers that a number of the row counts. */
    public DossierFilter dossiersOf(SignReport.Row row, ReportColumn column) {
        var cell = new ReportCell(from, to, column);
        return (row.isTotal() ? cell : cell.ofUnit(row.code())).dossiers();
    }

    @Override
    public Class<SignReport> answer() {
        return SignReport.class;
    }
}
