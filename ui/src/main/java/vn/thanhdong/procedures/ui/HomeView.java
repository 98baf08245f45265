package vn.thanhdong.procedures.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ui.today.RoleCards;
import vn.thanhdong.procedures.ui.today.RoleWork;
import vn.thanhdong.procedures.ui.today.TodayFigures;
import vn.thanhdong.procedures.ui.today.TodayPanel;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.ui.DemonstrationDoor;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.PortalPage;
import vn.thanhdong.ui.PublicFrame;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** The front door: find a procedure, follow a dossier, see how the day goes. */
@AnonymousAllowed
@PortalPage
@Route(value = "", layout = PublicFrame.class)
public class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int KEY_PAUSE_MS = 200;
    private static final String WORDS = "tim";

    private final transient Catalogue catalogue;
    private final transient Names names;
    private final transient ProcedureSearch search;
    private final TextField words = new TextField();
    private final HomeTasks tasks;
    private final Div today;
    private final Div procedures = new Div();

    public HomeView(
            Catalogue catalogue,
            Names names,
            ProcedureSearch search,
            SignedIn signedIn,
            Questions questions,
            TodayFigures figures,
            RoleWork work,
            DemonstrationDoor door,
            Clock clock) {
        this.catalogue = catalogue;
        this.names = names;
        this.search = search;
        tasks = new HomeTasks(signedIn, questions, runsOut(catalogue.calendar(), clock));
        today = new Div(new TodayPanel(figures, signedIn, names), new RoleCards(work, door, names));
        addClassName("td-home");
        procedures.addClassName("td-procedures");
        procedures.getElement().setAttribute("aria-live", "polite");
        add(welcome(), tasks, today, procedures);
    }

    private static OptionalInt runsOut(WorkingCalendar calendar, Clock clock) {
        return calendar.runsOutSoon(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE))
                ? OptionalInt.of(calendar.lastDecidedYear().getValue())
                : OptionalInt.empty();
    }

    private Div welcome() {
        words.addClassName("td-search");
        words.setPlaceholder(getTranslation("home.search.placeholder"));
        words.setAriaLabel(getTranslation("home.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(KEY_PAUSE_MS);
        words.addValueChangeListener(change -> search(change.getValue()));
        var welcome =
                new Div(new H1(getTranslation("home.title")), new Paragraph(getTranslation("home.explained")), words);
        welcome.addClassName("td-welcome");
        return welcome;
    }

    /** Shows what is found, and puts the words into the address, so that it can be sent. */
    private void search(String typed) {
        show(typed);
        String address = typed.isBlank() ? "" : "?" + WORDS + "=" + URLEncoder.encode(typed.strip(), UTF_8);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void show(String typed) {
        procedures.removeAll();
        tasks.setVisible(typed.isBlank());
        today.setVisible(typed.isBlank());
        if (typed.isBlank()) {
            Map<Boolean, List<Procedure>> essential =
                    catalogue.procedures().values().stream().collect(Collectors.partitioningBy(Procedure::essential));
            procedures.add(new H2(getTranslation("home.essential")), byField(catalogue.essentialServices()));
            procedures.add(new H2(getTranslation("home.others")), byField(essential.getOrDefault(false, List.of())));
            return;
        }
        List<Procedure> found = search.find(typed);
        if (found.isEmpty()) {
            procedures.add(new EmptyState(
                    VaadinIcon.SEARCH,
                    getTranslation("home.none", typed.strip()),
                    getTranslation("home.none.explained")));
        } else {
            procedures.add(new H2(getTranslation("home.found", found.size(), typed.strip())));
            var list = new Div();
            list.addClassName("td-found");
            found.forEach(procedure -> list.add(link(procedure)));
            procedures.add(list);
        }
    }

    private Div byField(Collection<Procedure> some) {
        var fields = new Div();
        fields.addClassName("td-fields");
        some.stream()
                .collect(Collectors.groupingBy(
                        procedure -> procedure.field().vi(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(inField -> {
                    var card = new Div(new H3(Names.of(inField.getFirst().field())));
                    card.addClassName("td-field");
                    inField.forEach(procedure -> card.add(link(procedure)));
                    fields.add(card);
                });
        return fields;
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

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String given = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse("");
        words.setValue(given);
        show(given);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("nav.procedures"));
    }
}
