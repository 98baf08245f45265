package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
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
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Fact;
import vn.thanhdong.procedures.LegalBasis;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.Result;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PortalPage;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Section;

/** All about one procedure: what it needs, costs and takes, and where each statement comes from. */
@AnonymousAllowed
@PortalPage
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
        var back = new Anchor("", getTranslation("procedure.back"));
        back.addClassName("td-back");
        add(back, new PageHeader(title, Names.of(procedure.summary())));
        var about = new Div(documents(procedure), fees(procedure), steps(procedure));
        procedure.result().ifPresent(result -> about.add(result(result)));
        about.add(legalBasis(procedure));
        if (!procedure.notes().isEmpty()) {
            var notes = new UnorderedList();
            procedure.notes().forEach(note -> notes.add(new ListItem(Names.of(note))));
            about.addComponentAsFirst(new Section(getTranslation("procedure.notes"), notes));
        }
        var page = new Div(atAGlance(procedure), about);
        page.addClassName("td-procedure");
        add(page);
    }

    private Aside atAGlance(Procedure procedure) {
        String channels =
                procedure.channels().stream().sorted().map(names::channel).collect(Collectors.joining(", "));
        var facts = new DescriptionList();
        facts.addClassName("td-facts");
        fact(
                facts,
                "procedure.deadline",
                names.deadline(procedure.deadline()),
                procedure.facts().deadline());
        fact(
                facts,
                "procedure.fee",
                FeeWords.inShort(procedure),
                procedure.facts().fees());
        fact(
                facts,
                "procedure.handled",
                getTranslation("level." + procedure.handlingLevel().name()),
                null);
        fact(facts, "procedure.channels", channels, null);
        fact(
                facts,
                "procedure.online",
                getTranslation("online." + procedure.onlineLevel().name()),
                null);
        fact(facts, "procedure.sector", names.agency(procedure.sectorAgency()), null);
        var aside = new Aside();
        aside.getElement().setAttribute("aria-label", getTranslation("procedure.glance"));
        if (procedure.channels().contains(Channel.ONLINE)) {
            var apply = new Anchor("nop-ho-so/" + procedure.code(), getTranslation("procedure.apply"));
            apply.addClassNames("td-button", "td-button-primary");
            aside.add(apply);
        } else {
            var nowhere = new Paragraph(getTranslation("procedure.counterOnly"));
            nowhere.addClassName("td-quiet");
            aside.add(nowhere);
        }
        aside.add(facts);
        return aside;
    }

    /** @param fact where the statement comes from; null for what follows from how the province is organised */
    private void fact(DescriptionList facts, String key, String words, @Nullable Fact fact) {
        var value = new DescriptionList.Description(words);
        if (fact != null && fact.illustrative()) {
            var mark = new Span(getTranslation("fact.illustrative"));
            mark.addClassNames("td-badge", "td-neutral");
            value.add(mark);
        } else if (fact != null) {
            value.add(new FactMark(fact));
        }
        var pair = new Div(new DescriptionList.Term(getTranslation(key)), value);
        facts.getElement().appendChild(pair.getElement());
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
            var who = new Span(
                    getTranslation("procedure.step.who", names.role(step.role()), names.workingTime(step.time())));
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
