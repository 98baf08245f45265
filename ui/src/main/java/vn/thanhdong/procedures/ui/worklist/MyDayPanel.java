package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.MyDay;
import vn.thanhdong.procedures.ui.dossier.DossierLink;
import vn.thanhdong.procedures.ui.search.FilterLink;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.FigureTile;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.StatusBadge;
import vn.thanhdong.ui.Tone;

/** The three answers that a day begins with: what needs me, how we are doing, what just happened. */
final class MyDayPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Names names;

    MyDayPanel(Names names) {
        this.names = names;
        addClassName("my-day");
    }

    void show(MyDay day, LocalDate today) {
        removeAll();
        add(
                part(
                        "worklist.needs",
                        work(day.waiting(), "worklist.waiting", WorkFilter.ALL, Tone.INFORMATION),
                        work(day.dueSoon(), "worklist.soon", WorkFilter.DUE_SOON, Tone.SOON),
                        work(day.overdue(), "worklist.overdue", WorkFilter.OVERDUE, Tone.BAD)),
                part(
                        "worklist.doing",
                        found(
                                day.receivedToday(),
                                "worklist.received",
                                DossierFilter.ALL.submittedBetween(today, today),
                                Tone.NEUTRAL),
                        new FigureTile(
                                day.finishedToday(),
                                getTranslation("worklist.finished"),
                                WorklistView.ROUTE,
                                Tone.GOOD),
                        found(
                                day.openOverdue(),
                                getTranslation("worklist.open.overdue", day.open()),
                                DossierFilter.ALL.withPunctualities(Set.of(Punctuality.IN_PROGRESS_LATE)),
                                day.openOverdue() == 0 ? Tone.GOOD : Tone.BAD)),
                latest(day));
    }

    private Div part(String title, Component... tiles) {
        var row = new Div(tiles);
        row.addClassName("tiles");
        var part = new Div(new H2(getTranslation(title)), row);
        part.addClassName("part");
        return part;
    }

    private FigureTile work(long number, String label, WorkFilter filter, Tone tone) {
        return new FigureTile(
                number,
                getTranslation(label),
                WorklistView.ROUTE + "?" + WorklistView.FILTER + "=" + filter.address(),
                number == 0 ? Tone.NEUTRAL : tone);
    }

    private FigureTile found(long number, String label, DossierFilter filter, Tone tone) {
        String words = label.startsWith("worklist.") ? getTranslation(label) : label;
        return new FigureTile(
                number,
                words,
                FilterLink.SEARCH + "?" + new QueryParameters(FilterLink.parameters(filter)).getQueryString(),
                tone);
    }

    private Div latest(MyDay day) {
        var list = new UnorderedList();
        list.addClassName("latest");
        day.latest().forEach(dossier -> list.add(happened(dossier)));
        var part = new Div(new H2(getTranslation("worklist.latest")));
        part.add(day.latest().isEmpty() ? new Paragraph(getTranslation("worklist.latest.empty")) : list);
        part.addClassName("part");
        part.getElement().setAttribute("aria-live", "polite");
        return part;
    }

    private ListItem happened(DossierSummary dossier) {
        var link = new Anchor(DossierLink.of(dossier), dossier.code());
        link.addClassName("code");
        var what = new Span(names.procedure(dossier.procedure()));
        what.addClassName("hint");
        what.setTitle(Dates.time(dossier.submittedAt()));
        return new ListItem(link, new StatusBadge(dossier.status(), names), what);
    }
}
