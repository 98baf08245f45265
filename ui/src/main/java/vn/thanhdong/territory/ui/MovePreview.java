package vn.thanhdong.territory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.query.AgencyWork;
import vn.thanhdong.territory.query.CountAgencyWork;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;

/** What will move before anybody decides: open dossiers and accounts of each agency that ends, and to whom. */
final class MovePreview extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient Catalogue catalogue;
    private final transient LocalDate today;

    MovePreview(Questions questions, Catalogue catalogue, LocalDate today) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.today = today;
        addClassNames("note", "move-preview");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void show(List<Reform.Ending> moves) {
        removeAll();
        List<Reform.Ending> merged =
                moves.stream().filter(end -> !end.successors().isEmpty()).toList();
        setVisible(!merged.isEmpty());
        if (merged.isEmpty()) {
            return;
        }
        LocalDate from = merged.getFirst().validTo();
        add(new H3(getTranslation("agencies.preview", Dates.day(from))));
        try {
            AgencyWork work = questions.ask(new CountAgencyWork(
                    merged.stream().map(Reform.Ending::agency).collect(Collectors.toSet())));
            var list = new UnorderedList();
            merged.forEach(end -> list.add(line(end, work)));
            add(list);
        } catch (ServiceUnavailable away) {
            add(new Paragraph(getTranslation("agencies.preview.away")));
        }
        add(new Paragraph(getTranslation(
                from.isAfter(today) ? "agencies.preview.later" : "agencies.preview.now", Dates.day(from))));
    }

    private ListItem line(Reform.Ending end, AgencyWork work) {
        var dossiers = new Span(NumberFormat.getIntegerInstance(getLocale()).format(work.open(end.agency())));
        dossiers.addClassName("number");
        String to = end.successors().stream()
                .map(one -> AgencyWords.name(catalogue.territory(), one))
                .collect(Collectors.joining(", "));
        return new ListItem(
                new Span(AgencyWords.name(catalogue.territory(), end.agency()) + ": "),
                dossiers,
                new Span(" " + getTranslation("agencies.preview.line", catalogue.accountsAt(end.agency()), to)));
    }
}
