package vn.thanhdong.procedures.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.StepKind;

/**
 * A number of a report, by which the dossiers that it counts are found again: the engine counts by the condition by which
 * it lists them.
 *
 * @param from first day of the period, Asia/Ho_Chi_Minh
 * @param to last day of the period; what is open is judged at its end, or now while it is not over
 * @param column what is counted
 * @param unit exactly this agency: where the dossier waits in the columns of waiting, whose desk took it in in those of
 *     the desk ({@link ReportColumn#TAKEN_IN} and what follows), else who handles it; empty for any
 * @param step the step passed or waited at; null for any
 * @param person opaque id of who it waits for or who examines it; empty for any, {@link #NOBODY} for nobody in person
 */
public record ReportCell(
        LocalDate from,
        LocalDate to,
        ReportColumn column,
        String unit,
        @Nullable StepKind step,
        String person) {

    /** Stands for those that anybody of the role may take. */
    public static final String NOBODY = "nobody";

    public ReportCell(LocalDate from, LocalDate to, ReportColumn column) {
        this(from, to, column, "", null, "");
    }

    public ReportCell ofUnit(String agency) {
        return new ReportCell(from, to, column, agency, step, person);
    }

    public ReportCell atStep(StepKind kind) {
        return new ReportCell(from, to, column, unit, kind, person);
    }

    public ReportCell ofPerson(String id) {
        return new ReportCell(from, to, column, unit, step, id);
    }

    /** All the dossiers that it counts. */
    public DossierFilter dossiers() {
        return DossierFilter.ALL.withReport(this);
    }
}
