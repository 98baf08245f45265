package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.TwoCounts;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.territory.DueDate;
import vn.thanhdong.territory.Pause;
import vn.thanhdong.ui.Dates;

/** <i>Vì sao ngày này?</i>: a strip of the days that were counted or skipped, each with its reason. */
final class DueExplanation extends Details {

    private static final int LONGEST = 20;

    /** @param counts by law and by the index; empty before acceptance */
    DueExplanation(DueDate due, Deadline deadline, DossierProgress progress, Optional<TwoCounts> counts) {
        addClassName("due-explanation");
        setSummaryText(getTranslation("file.due.why"));
        add(new Paragraph(getTranslation(
                "file.due.sentence." + deadline.unit().name(),
                deadline.amount(),
                Dates.time(progress.acceptedAt()),
                Dates.time(due.due()))));
        if (progress.extensions() > 0) {
            add(new Paragraph(
                    getTranslation("file.due.extended", Dates.time(due.due()), Dates.time(progress.dueAt()))));
        }
        for (Pause pause : due.pauses()) {
            add(new Paragraph(getTranslation("file.due.pause", Dates.time(pause.from()), Dates.time(pause.to()))));
        }
        add(new DueStrip(due));
        add(new Paragraph(getTranslation(
                due.provisional() ? "file.due.calendar.provisional" : "file.due.calendar", version(due))));
        counts.ifPresent(both -> add(new TwoCountsPanel(both)));
    }

    private static String version(DueDate due) {
        String version = due.calendarVersion();
        return version.length() > LONGEST ? version.substring(0, LONGEST) : version;
    }
}
