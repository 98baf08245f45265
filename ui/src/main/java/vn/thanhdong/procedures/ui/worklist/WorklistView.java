package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.StandIns;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.query.GetMyDay;
import vn.thanhdong.procedures.query.MyDay;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;
import vn.thanhdong.ui.StandInWords;

/** <i>Việc của tôi</i>: where everybody's day at work begins. Follows by itself what others do. */
@Route(WorklistView.ROUTE)
@Menu(title = "nav.worklist", order = 1, icon = "vaadin:inbox")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"CLERK", "HEAD_OF_DIVISION", "OFFICER", "LEADER", "REGISTRY_CLERK", "PROVINCE_LEADER"})
public class WorklistView extends Div implements BeforeEnterObserver, HasDynamicTitle, Board.Viewer {

    static final String ROUTE = "viec-cua-toi";
    static final String FILTER = "loc";

    private static final long serialVersionUID = 1L;

    private final Board board;
    private final Actor actor;
    private final MyDayPanel day;
    private final FilterChips chips;
    private final WorkList list;
    private final Span state = new Span();
    private final Clock clock = Clock.systemUTC();
    private MyDay shown;
    private @Nullable Registration watching;

    public WorklistView(
            Questions questions,
            Commands commands,
            SignedIn signedIn,
            Names names,
            Catalogue catalogue,
            Board board,
            StandInWords words) {
        this.board = board;
        actor = signedIn.actor().orElseThrow();
        shown = questions.ask(new GetMyDay());
        addClassName("worklist");
        day = new MyDayPanel(names);
        chips = new FilterChips(actor.is(Role.HEAD_OF_DIVISION), this::go);
        StandIns standIns = words.now();
        list = new WorkList(
                questions,
                commands,
                actor,
                names,
                catalogue.calendar(),
                clock,
                UnitOfficers.of(actor, catalogue, standIns, words));
        state.addClassName("hint");
        state.getElement().setAttribute("role", "status");
        add(new PageHeader(
                getTranslation("worklist.title"),
                getTranslation("worklist.sentence", names.role(actor.role())),
                state));
        choosing();
        add(new AwayNote(words.away(standIns, actor)), day, chips, list);
    }

    private void choosing() {
        if (list.isForSigning()) {
            chips.add(new Button(getTranslation("worklist.choose", WorkList.AT_ONCE), event -> list.choose()));
        }
        var hint = new Span(getTranslation("worklist.keys"));
        hint.addClassName("hint");
        chips.add(hint);
    }

    private void go(WorkFilter chosen) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.of(FILTER, chosen.address())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkFilter filter = WorkFilter.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILTER)
                .orElse(""));
        chips.show(filter);
        tell(shown);
        list.show(filter);
    }

    private void tell(MyDay today) {
        shown = today;
        day.show(today, LocalDate.ofInstant(clock.instant(), Dates.ZONE));
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
            list.refresh();
        }));
    }

    @Override
    public void away() {
        page().ifPresent(ui -> ui.access(() -> {
            state.setText(getTranslation("worklist.stale", Dates.time(shown.asOf())));
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
}
