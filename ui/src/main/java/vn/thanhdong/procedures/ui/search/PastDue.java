package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.CellLines;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** How a dossier stood to its due date, and that date: in words that do not count days from today. */
final class PastDue {

    private PastDue() {}

    static Component of(DossierSummary dossier, Names names) {
        Punctuality punctuality = dossier.punctuality();
        var badge = new Span(names.punctuality(punctuality));
        badge.addClassNames("td-badge", "td-due", tone(punctuality).css());
        Div cell = new CellLines(badge);
        Instant due = dossier.judgedBy() == null ? dossier.dueAt() : dossier.judgedBy();
        if (due != null) {
            cell.add(CellLines.hint(cell.getTranslation("asOf.due", Dates.time(due))));
        }
        return cell;
    }

    private static Tone tone(Punctuality punctuality) {
        return punctuality.isLate() ? Tone.BAD : punctuality == Punctuality.IN_PROGRESS ? Tone.INFORMATION : Tone.GOOD;
    }
}
