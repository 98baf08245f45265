package vn.thanhdong.reception.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.query.QueueBoard;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.SignedIn;

/**
 * <i>Bảng số thứ tự</i>: the screen on the wall of the hall, which changes by itself. It says numbers and counters, and
 * of nobody who they are, so that it hangs there without anybody being signed in.
 */
@Route(value = BoardView.ROUTE + "/:" + Desks.AGENCY + "?", autoLayout = false)
@StyleSheet("thanhdong/reception.css")
@AnonymousAllowed
public class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, QueueBoards.Viewer {

    static final String ROUTE = "bang-so";

    private static final long serialVersionUID = 1L;

    /** The wall's clock runs by itself: nothing is asked for it. */
    private static final String CLOCK = "const tick = () => { if (!this.isConnected) return;"
            + " this.textContent = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit',"
            + " minute: '2-digit' }).format(new Date()); setTimeout(tick, 1000); }; tick()";

    private final QueueBoards boards;
    private final SignedIn signedIn;
    private final Names names;
    private final Catalogue catalogue;
    private final Div calls = new Div();
    private final SpokenCalls spoken = new SpokenCalls();
    private final Span day = new Span();
    private @Nullable AgencyCode agency;
    private transient @Nullable QueueBoard shown;
    private @Nullable Registration watching;

    public BoardView(QueueBoards boards, SignedIn signedIn, Names names, Catalogue catalogue) {
        this.boards = boards;
        this.signedIn = signedIn;
        this.names = names;
        this.catalogue = catalogue;
        addClassName("queue-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AgencyCode> desk = Desks.of(event, signedIn, catalogue);
        agency = desk.orElse(null);
        removeAll();
        if (desk.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.SEARCH, getTranslation("board.unknown"), getTranslation("board.unknown.more")));
            return;
        }
        var clock = new Span();
        clock.addClassName("board-clock");
        clock.getElement().executeJs(CLOCK);
        day.addClassName("board-day");
        var time = new Div(clock, day);
        time.addClassName("board-time");
        var header = new Header(new HallBrand(), new H1(names.agency(desk.get())), time);
        var main = new Main(calls);
        calls.addClassName("board-calls");
        add(header, main, new Footer(spoken, fullScreen()));
    }

    private Button fullScreen() {
        var full = new Button(getTranslation("board.full"), VaadinIcon.EXPAND_SQUARE.create());
        full.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        full.addClickListener(
                event -> full.getElement().executeJs("document.documentElement.requestFullscreen().catch(() => {})"));
        return full;
    }

    @Override
    public void show(QueueBoard board) {
        getUI().filter(UI::isAttached).ifPresent(ui -> ui.access(() -> tell(board)));
    }

    private void tell(QueueBoard board) {
        QueueBoard before = shown;
        // what was called before the screen was there is shown, and not said
        QueueBook known = before != null && before.day().equals(board.day()) ? before.book() : board.book();
        Instant since = SpokenCalls.latest(known);
        shown = board;
        day.setText(Dates.day(board.day()));
        calls.removeAll();
        calls.add(new BoardCalls(board.book(), SpokenCalls.latest(board.book()).isAfter(since)));
        spoken.say(board.book(), since);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (agency != null) {
            watching = boards.watch(agency, this);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("board.title"));
    }
}
