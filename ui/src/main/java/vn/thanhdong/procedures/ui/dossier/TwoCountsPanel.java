package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.TwoCounts;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** The legal due date and what the index counts, beside each other, and why they differ or do not. */
final class TwoCountsPanel extends Div {

    private static final long serialVersionUID = 1L;

    TwoCountsPanel(TwoCounts counts) {
        addClassName("two-counts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("counts.title"));
        var law = new Div(
                new H3(getTranslation("counts.law")),
                badge(counts.byLaw()),
                new Paragraph(getTranslation("counts.law.due", Dates.time(counts.due()))));
        String measured = counts.ended().isPresent() ? "counts.index.end" : "counts.index.now";
        var index = new Div(
                new H3(getTranslation("counts.index")),
                badge(counts.byIndex()),
                new Paragraph(getTranslation(measured, Dates.time(counts.measured()))));
        if (!counts.waited().isZero() || counts.supplementRequests() > 0) {
            index.add(new Paragraph(getTranslation(
                    "counts.waited",
                    NumberFormat.getIntegerInstance(getLocale())
                            .format(counts.waited().toHours()),
                    counts.supplementRequests())));
        }
        var why = new Paragraph(getTranslation("counts.why." + counts.why().name()));
        why.addClassName("why");
        add(law, index, why);
    }

    private static Span badge(Punctuality punctuality) {
        var badge = new Span(Names.of(Terms.of(punctuality)));
        badge.addClassNames("td-badge", (punctuality.isLate() ? Tone.BAD : Tone.GOOD).css());
        return badge;
    }
}
