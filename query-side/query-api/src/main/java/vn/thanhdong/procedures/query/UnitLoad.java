package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.AgencyCode;

/**
 * Answer to {@link GetUnitLoad}, in dossiers that wait now.
 *
 * @param unit the asker's agency; those whose work it took over are in it
 * @param day today in Asia/Ho_Chi_Minh
 * @param rows by step and person, in the order of a process, most first
 * @param examined dossiers that the asker in person examines or has examined
 * @param asOf everything recorded until then is counted
 */
public record UnitLoad(AgencyCode unit, LocalDate day, List<Row> rows, long examined, Instant asOf) {

    /**
     * What waits for one person at one step.
     *
     * @param person opaque id, or {@link ReportCell#NOBODY} where anybody of the role may take it
     * @param waiting now
     * @param soon of those, the step's hours end within two working days
     * @param late of those, the step's hours are over
     */
    public record Row(StepKind step, String person, long waiting, long soon, long late) {}

    public UnitLoad {
        rows = List.copyOf(rows);
    }

    /** The dossiers that a number of the row counts. */
    public DossierFilter dossiersOf(Row row, ReportColumn column) {
        return new ReportCell(day, day, column)
                .ofUnit(unit.value())
                .atStep(row.step())
                .ofPerson(row.person())
                .dossiers();
    }

    /** The dossiers that somebody examines or has examined. */
    public DossierFilter examinedBy(String person) {
        return new ReportCell(day, day, ReportColumn.EXAMINED).ofPerson(person).dossiers();
    }
}
