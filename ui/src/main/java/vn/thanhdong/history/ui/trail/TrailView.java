package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditPage;
import vn.thanhdong.history.query.AuditStory;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.history.query.CountNewAuditEvents;
import vn.thanhdong.history.query.GetAuditEvent;
import vn.thanhdong.history.query.GetAuditStory;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.SignedIn;

/** <i>Nhật ký kiểm toán</i>: every event of every context, newest first. The address holds what is looked for. */
@Route(TrailLink.ROUTE)
@Menu(title = "nav.trail", order = 2.3, icon = "vaadin:records")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/trail.css")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
public class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_TWO_SECONDS = 2_000;

    private final Questions questions;
    private final transient Actor actor;
    private final transient TrailWords words;
    private final Catalogue catalogue;
    private final TrailBar bar = new TrailBar(this::go);
    private final TrailFacets facets;
    private final TrailChips chips;
    private final TrailGrid grid;
    private final NewEvents fresh = new NewEvents(this::search);
    private final Span count = new Span();
    private final Button export;
    private final EmptyState empty;
    private AuditFilter filter = AuditFilter.ALL;
    private transient @Nullable AuditPage shown;
    private @Nullable ExportDialog exporting;
    private @Nullable Registration polling;

    public TrailView(Questions questions, SignedIn signedIn, Names names, Catalogue catalogue) {
        this.questions = questions;
        this.catalogue = catalogue;
        actor = signedIn.actor().orElseThrow();
        words = new TrailWords(names);
        addClassNames("search", "trail");
        facets = new TrailFacets(words, this::go);
        chips = new TrailChips(words, this::go);
        grid = new TrailGrid(words, this::open);
        export = new Button(getTranslation("trail.export"), VaadinIcon.DOWNLOAD.create(), click -> export());
        empty = new EmptyState(
                VaadinIcon.RECORDS,
                getTranslation("trail.empty"),
                getTranslation("trail.empty.more"),
                new Button(getTranslation("trail.clear"), event -> go(AuditFilter.ALL)));
        count.addClassName("hint");
        count.getElement().setAttribute("role", "status");
        var above = new Div(count, export);
        above.addClassName("list-head");
        var list = new Div(chips, above, fresh, grid, empty);
        list.addClassName("list");
        var parts = new Div(facets, list);
        parts.addClassName("search-parts");
        add(new PageHeader(getTranslation("trail.title"), getTranslation("trail.sentence")), bar, parts);
    }

    /** Searches by going to the address of the question, so that it can be sent and gone back to. */
    private void go(AuditFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(TrailLink.ROUTE, new QueryParameters(TrailLink.parameters(wanted))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        filter = TrailLink.filter(parameters);
        bar.show(filter);
        search();
        long position = TrailLink.event(parameters);
        if (position > 0) {
            questions.ask(new GetAuditStory(position)).chapters().stream()
                    .map(AuditStory.Chapter::event)
                    .filter(one -> one.position() == position)
                    .forEach(this::open);
        }
    }

    private void search() {
        var pages = new TrailPages(questions::ask, filter);
        AuditPage first = pages.first();
        shown = first;
        fresh.show(0);
        NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
        count.setText(getTranslation("trail.count", number.format(first.total()), number.format(first.upTo())));
        facets.show(first.facets(), filter);
        chips.show(filter, subjectLabel(first));
        grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        boolean any = first.total() > 0;
        grid.setVisible(any);
        empty.setVisible(!any);
        export.setVisible(any);
    }

    /** What people call the one subject that is asked for; its events say. */
    private String subjectLabel(AuditPage page) {
        return page.events().stream()
                .flatMap(event -> event.subjects().stream())
                .filter(subject -> subject.key().equals(filter.subject()))
                .map(AuditSubject::label)
                .findFirst()
                .orElse("");
    }

    private void open(AuditEvent event) {
        var dialog =
                new EventDialog(event, words, reason -> questions.ask(new GetAuditEvent(event.position(), reason)));
        showInAddress(event.position());
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                showInAddress(0);
            }
        });
        dialog.open();
    }

    /** The address can be sent with the event open; going there again would read the list anew. */
    private void showInAddress(long position) {
        var parameters = new LinkedHashMap<>(TrailLink.parameters(filter));
        if (position > 0) {
            parameters.put(TrailLink.EVENT, List.of(String.valueOf(position)));
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(TrailLink.ROUTE, new QueryParameters(parameters))));
    }

    private void export() {
        AuditFilter wanted = filter;
        var source = new ExportSource(questions, actor, wanted, new TrailRows(catalogue, getLocale()));
        exporting = new ExportDialog(shown == null ? 0 : shown.total(), source);
        exporting.open();
    }

    /** Few people look at this page, so that each of them may ask every other second. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_TWO_SECONDS);
        polling = event.getUI().addPollListener(poll -> lookForNew());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void lookForNew() {
        if (exporting != null) {
            exporting.refresh();
        }
        if (shown == null) {
            return;
        }
        try {
            fresh.show(questions.ask(new CountNewAuditEvents(filter, shown.upTo())));
        } catch (ServiceUnavailable away) {
            // the list that is shown is as true as before; the next look tells
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("trail.title"));
    }
}
