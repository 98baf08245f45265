package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.LegalBasis;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.Result;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Section;

/** All about one procedure: what it needs, costs and takes, and where each statement comes from. */
@AnonymousAllowed
@Route(value = "thu-tuc/:code", layout = PublicFrame.class)
public class ProcedureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient Names names;
    private String title = "";

    public ProcedureView(Catalogue catalogue, Names names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProcedureRoute.procedure(event, catalogue).ifPresent(this::show);
    }

    private void show(Procedure procedure) {
        removeAll();
        title = Names.of(procedure.name());
        add(new PageHeader(title, Names.of(procedure.summary()), apply(procedure)));
        add(figures(procedure));
        add(documents(procedure), fees(procedure), steps(procedure));
        procedure.result().ifPresent(result -> add(result(result)));
        add(legalBasis(procedure));
        if (!procedure.notes().isEmpty()) {
            var notes = new UnorderedList();
            procedure.notes().forEach(note -> notes.add(new ListItem(Names.of(note))));
            add(new Section(getTranslation("procedure.notes"), notes));
        }
    }

    private Component[] apply(Procedure procedure) {
        if (!procedure.channels().contains(Channel.ONLINE)) {
            return new Component[] {};
        }
        var apply = new Anchor("nop-ho-so/" + procedure.code(), getTranslation("procedure.apply"));
        apply.addClassNames("td-button", "td-button-primary");
        return new Component[] {apply};
    }

    private Div figures(Procedure procedure) {
        String handled = getTranslation("level." + procedure.handlingLevel().name());
        String channels =
                procedure.channels().stream().sorted().map(names::channel).collect(Collectors.joining(", "));
        var figures = new Div(
                figure("procedure.deadline", names.deadline(procedure.deadline())),
                figure("procedure.fee", FeeWords.inShort(procedure)),
                figure(
                        "procedure.online",
                        getTranslation("online." + procedure.onlineLevel().name())),
                figure("procedure.handled", handled),
                figure("procedure.sector", names.agency(procedure.sectorAgency())),
                figure("procedure.channels", channels));
        figures.addClassName("td-facts");
        return figures;
    }

    private Div figure(String key, String words) {
        var label = new Span(getTranslation(key));
        label.addClassName("td-quiet");
        var value = new Span(words);
        value.addClassName("td-fact-value");
        var figure = new Div(label, value);
        figure.addClassName("td-fact-box");
        return figure;
    }

    private Section documents(Procedure procedure) {
        var list = new UnorderedList();
        for (RequiredDocument document : procedure.documents()) {
            var form = new Span(getTranslation("document." + document.form().name(), document.count()));
            form.addClassName("td-quiet");
            var need = new Span(getTranslation(document.required() ? "upload.needed" : "upload.optional"));
            need.addClassNames("td-badge", document.required() ? "td-information" : "td-neutral");
            var item = new ListItem(new Span(Names.of(document.name())), need, form);
            item.addClassName("td-document");
            list.add(item);
        }
        return new Section(
                getTranslation("procedure.documents"),
                list,
                new FactMark(procedure.facts().documents()));
    }

    private Section fees(Procedure procedure) {
        Stream<String> lines = procedure.fees().isEmpty()
                ? Stream.of(getTranslation("fee.none"))
                : procedure.fees().stream().map(FeeWords::line);
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Section(
                getTranslation("procedure.fees"),
                list,
                new FactMark(procedure.facts().fees()));
    }

    private Section steps(Procedure procedure) {
        var list = new OrderedList();
        for (Step step : procedure.steps()) {
            var who = new Span(getTranslation(
                    "procedure.step.who",
                    names.role(step.role()),
                    step.hours().stripTrailingZeros().toPlainString()));
            who.addClassName("td-quiet");
            list.add(new ListItem(new Span(names.step(step.kind())), who));
        }
        list.addClassName("td-steps");
        return new Section(
                getTranslation("procedure.steps"),
                list,
                new FactMark(procedure.facts().steps()));
    }

    private Section result(Result result) {
        return new Section(
                getTranslation("procedure.result"),
                new Paragraph(Names.of(result.name())),
                new Span(getTranslation(result.electronic() ? "result.electronic" : "result.paper")));
    }

    private Section legalBasis(Procedure procedure) {
        var list = new UnorderedList();
        for (LegalBasis basis : procedure.legalBasis()) {
            list.add(new ListItem(new Span(basis.document()), new FactMark(basis.fact())));
        }
        list.addClassName("td-legal");
        return new Section(getTranslation("procedure.legal"), list);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
