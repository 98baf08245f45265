package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.GetMyDay;
import vn.thanhdong.procedures.query.MyDay;
import vn.thanhdong.procedures.ui.search.DossierGrid;
import vn.thanhdong.procedures.ui.search.DossierPages;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Việc của tôi</i>: where everybody's day at work begins. Follows by itself what others do. */
@Route(WorklistView.ROUTE)
@Menu(title = "nav.worklist", order = 1, icon = "vaadin:inbox")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"CLERK", "HEAD_OF_DIVISION", "OFFICER", "LEADER", "REGISTRY_CLERK", "PROVINCE_LEADER"})
public class WorklistView extends Div implements BeforeEnterObserver, HasDynamicTitle, Board.Viewer {

    static final String ROUTE = "viec-cua-toi";
    static final String FILTER = "loc";

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;
    private static final int FIRST_ROWS = 100;

    private final Questions questions;
    private final Catalogue catalogue;
    private final Board board;
    private final Actor actor;
    private final MyDayPanel day;
    private final DossierGrid grid;
    private final EmptyState empty;
    private final Span state = new Span();
    private final ManyAtOnce many;
    private final Map<WorkFilter, Button> chips = new EnumMap<>(WorkFilter.class);
    private final Clock clock = Clock.systemUTC();
    private WorkFilter filter = WorkFilter.ALL;
    private List<DossierSummary> rows = List.of();
    private MyDay shown;
    private @Nullable Registration watching;

    public WorklistView(
            Questions questions, Commands commands, SignedIn signedIn, Names names, Catalogue catalogue, Board board) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.board = board;
        actor = signedIn.actor().orElseThrow();
        shown = questions.ask(new GetMyDay());
        addClassName("worklist");
        day = new MyDayPanel(names);
        grid = new DossierGrid(names);
        many = new ManyAtOnce(commands, actor, grid, this::reload);
        empty = new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("worklist.empty"), getTranslation("worklist.empty.more"));
        empty.setVisible(false);
        state.addClassName("hint");
        state.getElement().setAttribute("role", "status");
        add(new PageHeader(
                getTranslation("worklist.title"),
                getTranslation("worklist.sentence", names.role(actor.role())),
                state));
        add(day, bar(), many, grid, empty);
        if (signsDossiers()) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.setItemSelectableProvider(dossier -> dossier.step() == StepKind.SIGNING);
            grid.asMultiSelect().addSelectionListener(event -> many.show(event.getAllSelectedItems()));
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
    }

    private boolean signsDossiers() {
        return actor.is(Role.LEADER) || actor.is(Role.PROVINCE_LEADER);
    }

    private Div bar() {
        var bar = new Div();
        bar.addClassName("chips");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", getTranslation("worklist.filter"));
        for (WorkFilter one : WorkFilter.values()) {
            var chip = new Button(getTranslation("worklist.filter." + one.name()), event -> go(one));
            chip.addClassName("chip");
            chips.put(one, chip);
            bar.add(chip);
        }
        if (signsDossiers()) {
            bar.add(new Button(getTranslation("worklist.choose", AT_ONCE), event -> choose()));
        }
        var hint = new Span(getTranslation("worklist.keys"));
        hint.addClassName("hint");
        bar.add(hint);
        return bar;
    }

    /** The first of those that wait for the signature, so that nobody ticks twenty boxes. */
    private void choose() {
        grid.asMultiSelect()
                .select(rows.stream()
                        .filter(dossier -> dossier.step() == StepKind.SIGNING)
                        .limit(AT_ONCE)
                        .toList());
    }

    private void go(WorkFilter chosen) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.of(FILTER, chosen.address())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = WorkFilter.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILTER)
                .orElse(""));
        chips.forEach((one, chip) -> {
            chip.setClassName("chosen", one == filter);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(one == filter));
        });
        tell(shown);
        reload();
    }

    /** Reads the list again from its beginning. */
    private void reload() {
        Instant now = clock.instant();
        var pages = new DossierPages(
                questions::ask, filter.dossiers(catalogue.calendar(), today()), DossierOrder.DUE, false);
        rows = pages.rows(0, FIRST_ROWS)
                .takeWhile(dossier -> filter.reaches(dossier, catalogue.calendar(), now))
                .toList();
        boolean any = !rows.isEmpty();
        grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit())
                .takeWhile(dossier -> filter.reaches(dossier, catalogue.calendar(), now)));
        grid.setVisible(any);
        empty.setVisible(!any);
        many.show(java.util.Set.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private void tell(MyDay today) {
        shown = today;
        day.show(today, today());
        state.setText(getTranslation("worklist.asOf", Dates.time(today.asOf())));
        state.removeClassName("stale");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = board.watch(actor, shown, this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    @Override
    public void show(MyDay changed) {
        page().ifPresent(ui -> ui.access(() -> {
            tell(changed);
            if (!many.isBusy()) {
                reload();
            }
        }));
    }

    @Override
    public void away() {
        page().ifPresent(ui -> ui.access(() -> {
            state.setText(getTranslation("worklist.stale"));
            state.addClassName("stale");
        }));
    }

    private Optional<UI> page() {
        return getUI().filter(UI::isAttached);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("worklist.title"));
    }

    /** What the list shows now, for tests. */
    Grid<DossierSummary> grid() {
        return grid;
    }
}
