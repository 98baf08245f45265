package vn.thanhdong.procedures.ui.search;

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
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Tìm kiếm</i>: all dossiers that somebody may see, by words and by facets. The address holds the question. */
@Route(FilterLink.SEARCH)
@Menu(title = "nav.search", order = 3, icon = "vaadin:search")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({
    "CLERK",
    "HEAD_OF_DIVISION",
    "OFFICER",
    "LEADER",
    "REGISTRY_CLERK",
    "PROVINCE_LEADER",
    "AUDITOR",
    "OPERATOR",
    "ADMINISTRATOR"
})
public class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String ORDER = "sap-xep";

    private final Questions questions;
    private final Catalogue catalogue;
    private final Actor actor;
    private final SearchBar bar = new SearchBar(this::go);
    private final AsOfBar asOf = new AsOfBar("asOf.help.list", this::goTo);
    private final FacetPanel facets;
    private final DossierGrid grid;
    private final Span count = new Span();
    private final Div files = new Div();
    private final Div cell = new Div();
    private final EmptyState empty;
    private final EmptyState emptyThen;
    private DossierFilter filter = DossierFilter.ALL;

    public SearchView(Questions questions, SignedIn signedIn, Names names, Catalogue catalogue) {
        this.questions = questions;
        this.catalogue = catalogue;
        actor = signedIn.actor().orElseThrow();
        addClassName("search");
        facets = new FacetPanel(names, this::go);
        grid = new DossierGrid(names);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        empty = new EmptyState(
                VaadinIcon.SEARCH,
                getTranslation("search.empty"),
                getTranslation("search.empty.more"),
                new Button(getTranslation("search.clear"), event -> go(DossierFilter.ALL.withAsOf(filter.asOf()))));
        emptyThen = new EmptyState(
                VaadinIcon.TIME_BACKWARD, getTranslation("asOf.empty"), getTranslation("asOf.empty.more"));
        cell.addClassName("note");
        count.addClassName("hint");
        count.getElement().setAttribute("role", "status");
        var above = new Div(count, files);
        above.addClassName("list-head");
        var list = new Div(cell, above, grid, empty, emptyThen);
        list.addClassName("list");
        var parts = new Div(facets, list);
        parts.addClassName("search-parts");
        add(new PageHeader(getTranslation("search.title"), getTranslation("search.sentence")), bar, asOf, parts);
    }

    private void goTo(Optional<AsOf> moment) {
        go(filter.withAsOf(moment.orElse(null)));
    }

    /** Searches by going to the address of the question, so that it can be sent and gone back to. */
    private void go(DossierFilter wanted) {
        var parameters = new LinkedHashMap<String, List<String>>(FilterLink.parameters(wanted));
        if (bar.order() != DossierOrder.RELEVANCE) {
            parameters.put(ORDER, List.of(bar.order().name().toLowerCase(java.util.Locale.ROOT)));
        }
        getUI().ifPresent(ui -> ui.navigate(FilterLink.SEARCH, new QueryParameters(parameters)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        DossierFilter asked = FilterLink.filter(parameters);
        filter = asked.withAsOf(asOf.enter(parameters).orElse(null));
        asOf.setVisible(asked.report() == null);
        bar.show(filter, orderIn(parameters));
        search();
    }

    private static DossierOrder orderIn(Map<String, List<String>> parameters) {
        String wanted =
                parameters.getOrDefault(ORDER, List.of()).stream().findFirst().orElse("");
        for (DossierOrder one : DossierOrder.values()) {
            if (one.name().equalsIgnoreCase(wanted)) {
                return one;
            }
        }
        return DossierOrder.RELEVANCE;
    }

    private void search() {
        DossierOrder by = bar.order();
        var pages = new DossierPages(questions::ask, filter, by, true);
        DossierPage first = pages.first();
        String total = NumberFormat.getIntegerInstance(getLocale()).format(first.total());
        count.setText(
                filter.asOf() == null
                        ? getTranslation(
                                first.delayed() ? "search.count.delayed" : "search.count",
                                total,
                                Dates.time(first.asOf()))
                        : getTranslation("asOf.count", total));
        grid.asOf(filter.asOf());
        facets.show(first.facets(), filter);
        String behind = behind();
        cell.setVisible(!behind.isEmpty());
        cell.setText(behind);
        grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        boolean any = first.total() > 0;
        grid.setVisible(any);
        empty.setVisible(!any && filter.asOf() == null);
        emptyThen.setVisible(!any && filter.asOf() != null);
        files.setVisible(any);
        files.removeAll();
        files.add(export(filter, by));
    }

    /** Which number the list stands behind, in words; empty when it stands behind none. */
    private String behind() {
        if (filter.cell() != null) {
            return getTranslation(
                    filter.asOf() == null ? "search.cell" : "asOf.cell",
                    Dates.day(filter.cell().judgedOn()));
        }
        ReportCell report = filter.report();
        return report == null
                ? ""
                : getTranslation(
                        "search.report." + report.column().name(), Dates.day(report.from()), Dates.day(report.to()));
    }

    private FileLinks export(DossierFilter wanted, DossierOrder by) {
        var table = new DossierTable(catalogue, getLocale());
        String title = getTranslation("search.title");
        List<String> header = DossierTable.header(this::getTranslation);
        AsOf moment = wanted.asOf();
        if (moment == null) {
            return new FileLinks("ho-so", title, header, () -> table.rows(all(wanted, by)));
        }
        return new FileLinks(
                "ho-so-" + LocalDate.ofInstant(moment.at(), Dates.ZONE),
                title,
                DossierTable.ofThePast(header),
                () -> table.pastRows(all(wanted, by)));
    }

    private Iterator<DossierSummary> all(DossierFilter wanted, DossierOrder by) {
        return DossierPages.all(question -> questions.askAs(actor, question), wanted, by);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("search.title"));
    }
}
