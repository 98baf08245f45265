package vn.thanhdong.procedures.query;

import java.time.LocalDate;
import java.util.Set;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.query.Question;
import vn.thanhdong.territory.AgencyCode;

/**
 * Where the time goes: how long each step took of the dossiers that ended in a period, and where dossiers pile up now.
 *
 * @param from first day on which they ended, Asia/Ho_Chi_Minh
 * @param to last day on which they ended
 * @param agencies only handled by these or those below them, all in the asker's scope when empty
 */
public record GetStepTimes(LocalDate from, LocalDate to, Set<AgencyCode> agencies) implements Question<StepTimes> {

    public GetStepTimes {
        agencies = Set.copyOf(agencies);
    }

    /** The dossiers that a number of a step counts. */
    public DossierFilter dossiersOf(StepKind step, ReportColumn column) {
        return DossierFilter.ALL.withAgencies(agencies).withReport(new ReportCell(from, to, column).atStep(step));
    }

    /** The dossiers that pile up at a place. */
    public DossierFilter dossiersOf(StepTimes.Place place, ReportColumn column) {
        return DossierFilter.ALL
                .withAgencies(agencies)
                .withReport(new ReportCell(from, to, column)
                        .ofUnit(place.agency().value())
                        .atStep(place.step()));
    }

    @Override
    public Class<StepTimes> answer() {
        return StepTimes.class;
    }
}
