package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
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
    private final TextField text = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Select<DossierOrder> order = new Select<>();
    private final FacetPanel facets;
    private final DossierGrid grid;
    private final Span count = new Span();
    private final Div files = new Div();
    private final Div cell = new Div();
    private final EmptyState empty;
    private DossierFilter filter = DossierFilter.ALL;
    private boolean entering;

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
                new Button(getTranslation("search.clear"), event -> go(DossierFilter.ALL)));
        cell.addClassName("note");
        count.addClassName("hint");
        count.getElement().setAttribute("role", "status");
        var above = new Div(count, files);
        above.addClassName("list-head");
        var list = new Div(cell, above, grid, empty);
        list.addClassName("list");
        var parts = new Div(facets, list);
        parts.addClassName("search-parts");
        add(new PageHeader(getTranslation("search.title"), getTranslation("search.sentence")), bar(), parts);
    }

    private Div bar() {
        text.setPlaceholder(getTranslation("search.words"));
        text.setAriaLabel(getTranslation("search.words"));
        text.setClearButtonVisible(true);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(400);
        text.setAutofocus(true);
        text.addClassName("words");
        text.addValueChangeListener(
                event -> change(filter.withText(event.getValue().strip())));
        Shortcuts.addShortcutListener(
                        text, () -> change(filter.withText(text.getValue().strip())), Key.ENTER)
                .listenOn(text);
        day(from, "search.from");
        day(to, "search.to");
        order.setAriaLabel(getTranslation("search.order"));
        order.setItems(DossierOrder.values());
        order.setItemLabelGenerator(one -> getTranslation("search.order." + one.name()));
        order.setValue(DossierOrder.RELEVANCE);
        order.addValueChangeListener(event -> change(filter));
        var clear = new Button(getTranslation("search.clear"), event -> go(DossierFilter.ALL));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var bar = new Div(text, from, to, order, clear);
        bar.addClassName("search-bar");
        bar.getElement().setAttribute("role", "search");
        return bar;
    }

    private void day(DatePicker field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setI18n(new DatePicker.DatePickerI18n().setDateFormats("dd/MM/yyyy", "ddMMyyyy", "d/M/yyyy"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(event -> change(filter.submittedBetween(from.getValue(), to.getValue())));
    }

    private void change(DossierFilter wanted) {
        if (!entering) {
            go(wanted);
        }
    }

    /** Searches by going to the address of the question, so that it can be sent and gone back to. */
    private void go(DossierFilter wanted) {
        var parameters = new LinkedHashMap<String, List<String>>(FilterLink.parameters(wanted));
        if (order.getValue() != null && order.getValue() != DossierOrder.RELEVANCE) {
            parameters.put(ORDER, List.of(order.getValue().name().toLowerCase(java.util.Locale.ROOT)));
        }
        getUI().ifPresent(ui -> ui.navigate(FilterLink.SEARCH, new QueryParameters(parameters)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        filter = FilterLink.filter(parameters);
        entering = true;
        text.setValue(filter.text());
        from.setValue(filter.submittedFrom());
        to.setValue(filter.submittedTo());
        order.setValue(orderIn(parameters));
        entering = false;
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
        DossierOrder by = order.getValue();
        var pages = new DossierPages(questions::ask, filter, by, true);
        DossierPage first = pages.first();
        String total = NumberFormat.getIntegerInstance(getLocale()).format(first.total());
        count.setText(getTranslation(
                first.delayed() ? "search.count.delayed" : "search.count", total, Dates.time(first.asOf())));
        facets.show(first.facets(), filter);
        cell.setVisible(filter.cell() != null);
        cell.setText(
                filter.cell() == null
                        ? ""
                        : getTranslation("search.cell", Dates.day(filter.cell().judgedOn())));
        grid.setItems(query -> pages.rows(query.getOffset(), query.getLimit()));
        boolean any = first.total() > 0;
        grid.setVisible(any);
        empty.setVisible(!any);
        files.setVisible(any);
        files.removeAll();
        files.add(export(filter, by));
    }

    private FileLinks export(DossierFilter wanted, DossierOrder by) {
        var table = new DossierTable(catalogue, getLocale());
        return new FileLinks(
                "ho-so",
                getTranslation("search.title"),
                DossierTable.header(this::getTranslation),
                () -> table.rows(DossierPages.all(question -> questions.askAs(actor, question), wanted, by)));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("search.title"));
    }
}
