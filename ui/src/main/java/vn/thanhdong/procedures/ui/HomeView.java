package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.SignedIn;
import vn.thanhdong.ui.StartPage;

/** The front door: find a procedure, or follow a dossier. Who works here is sent to their work. */
@AnonymousAllowed
@Route(value = "", layout = PublicFrame.class)
public class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int KEY_PAUSE_MS = 200;

    private final transient Catalogue catalogue;
    private final transient Names names;
    private final transient ProcedureSearch search;
    private final transient SignedIn signedIn;
    private final Div procedures = new Div();

    public HomeView(Catalogue catalogue, Names names, ProcedureSearch search, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.names = names;
        this.search = search;
        this.signedIn = signedIn;
        addClassName("td-home");
        procedures.addClassName("td-procedures");
        add(welcome(), procedures, tracking());
        show("");
    }

    private Div welcome() {
        var words = new TextField();
        words.addClassName("td-search");
        words.setPlaceholder(getTranslation("home.search.placeholder"));
        words.setAriaLabel(getTranslation("home.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(KEY_PAUSE_MS);
        words.addValueChangeListener(change -> show(change.getValue()));
        var welcome =
                new Div(new H1(getTranslation("home.title")), new Paragraph(getTranslation("home.explained")), words);
        welcome.addClassName("td-welcome");
        return welcome;
    }

    private void show(String words) {
        procedures.removeAll();
        if (words.isBlank()) {
            procedures.add(new H2(getTranslation("home.essential")));
            var fields = new Div();
            fields.addClassName("td-fields");
            byField().forEach(field -> fields.add(field(field)));
            procedures.add(fields);
            return;
        }
        List<Procedure> found = search.find(words);
        procedures.add(new H2(getTranslation("home.found", found.size())));
        if (found.isEmpty()) {
            procedures.add(new EmptyState(
                    VaadinIcon.SEARCH, getTranslation("home.none"), getTranslation("home.none.explained")));
        } else {
            var list = new Div();
            list.addClassName("td-found");
            found.forEach(procedure -> list.add(link(procedure)));
            procedures.add(list);
        }
    }

    private List<List<Procedure>> byField() {
        return List.copyOf(catalogue.essentialServices().stream()
                .collect(Collectors.groupingBy(
                        procedure -> procedure.field().vi(), java.util.LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private Div field(List<Procedure> inField) {
        var card = new Div(new H3(Names.of(inField.getFirst().field())));
        card.addClassName("td-field");
        inField.forEach(procedure -> card.add(link(procedure)));
        return card;
    }

    private Anchor link(Procedure procedure) {
        var name = new Span(Names.of(procedure.name()));
        var facts = new Span(names.deadline(procedure.deadline()) + " · " + FeeWords.inShort(procedure));
        facts.addClassName("td-quiet");
        var link = new Anchor("thu-tuc/" + procedure.code());
        link.addClassName("td-procedure-link");
        link.add(name, facts);
        return link;
    }

    private Div tracking() {
        var go = new Anchor("tra-cuu", getTranslation("home.track.go"));
        go.addClassName("td-button");
        var words =
                new Div(new H2(getTranslation("home.track")), new Paragraph(getTranslation("home.track.explained")));
        var card = new Div(VaadinIcon.QRCODE.create(), words, go);
        card.addClassNames("td-section", "td-track-card");
        return card;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.isStaff()) {
            StartPage.path().ifPresent(event::forwardTo);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("nav.procedures"));
    }
}
