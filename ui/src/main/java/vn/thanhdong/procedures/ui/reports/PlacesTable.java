package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import vn.thanhdong.procedures.query.GetStepTimes;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.StepTimes;
import vn.thanhdong.procedures.ui.search.CountCell;
import vn.thanhdong.ui.Names;

/** Where dossiers pile up now, the worst first. */
final class PlacesTable extends ReportTable {

    private static final long serialVersionUID = 1L;

    PlacesTable(GetStepTimes question, List<StepTimes.Place> places, Names names) {
        super("stepTimes.places.column", "agency", "step", "waiting", "late");
        setCaptionText(getTranslation("stepTimes.places.caption"));
        for (StepTimes.Place place : places) {
            row(
                    names.agency(place.agency()),
                    new NativeTableCell(names.step(place.step())),
                    new CountCell(
                            ReportColumn.WAITING, place.waiting(), question.dossiersOf(place, ReportColumn.WAITING)),
                    new CountCell(
                            ReportColumn.WAITING_LATE,
                            place.late(),
                            question.dossiersOf(place, ReportColumn.WAITING_LATE)));
        }
    }
}
