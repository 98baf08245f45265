package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.query.GetSettlementReport;
import vn.thanhdong.procedures.query.GetSettlementReport.By;
import vn.thanhdong.procedures.query.SettlementReport;
import vn.thanhdong.procedures.ui.figures.Period;
import vn.thanhdong.procedures.ui.figures.PeriodBar;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.SignedIn;

/** <i>Biểu II.06a/VPCP/KSTT</i>, by field or by unit: on the screen, on paper and as a workbook. */
@Route(SettlementView.ROUTE)
@Menu(title = "nav.settlement", order = 5, icon = "vaadin:table")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"CLERK", "HEAD_OF_DIVISION", "LEADER", "PROVINCE_LEADER", "AUDITOR"})
public class SettlementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "bieu-ii-06a";

    private static final long serialVersionUID = 1L;
    private static final String BY = "theo";
    private static final String UNIT = "don-vi";
    private static final List<Period.Preset> PRESETS = List.of(
            Period.Preset.THIS_MONTH,
            Period.Preset.LAST_MONTH,
            Period.Preset.THIS_QUARTER,
            Period.Preset.LAST_QUARTER,
            Period.Preset.THIS_YEAR,
            Period.Preset.LAST_YEAR);

    private final transient Questions questions;
    private final transient Catalogue catalogue;
    private final transient Names names;
    private final String ownUnit;
    private final PeriodBar bar;
    private final Select<By> by = new Select<>();
    private final Div content = new Div();
    private GetSettlementReport shown;
    private boolean entering;

    public SettlementView(Questions questions, Catalogue catalogue, SignedIn signedIn, Names names) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.names = names;
        ownUnit = names.agency(signedIn.actor().flatMap(Actor::agency).orElse(null));
        addClassName("settlement");
        by.setLabel(getTranslation("figures.by"));
        by.setItems(By.values());
        by.setItemLabelGenerator(one -> getTranslation("settlement.by." + one.name()));
        bar = new PeriodBar(PRESETS, this::go, by);
        shown = question(Period.Preset.THIS_QUARTER.of(bar.today()), By.FIELD, Set.of());
        by.addValueChangeListener(change -> {
            if (!entering) {
                go(new Period(shown.from(), shown.to()), change.getValue(), Set.of());
            }
        });
        var print = new Button(getTranslation("figures.print"), VaadinIcon.PRINT.create());
        print.addClickListener(event -> print.getElement().executeJs("window.print()"));
        add(
                new PageHeader(getTranslation("settlement.title"), getTranslation("settlement.explained"), print),
                bar,
                content);
    }

    private void go(Period period) {
        go(period, shown.by(), shown.agencies());
    }

    private static GetSettlementReport question(Period period, By rows, Set<AgencyCode> units) {
        return new GetSettlementReport(period.from(), period.to(), rows, units);
    }

    private void go(Period period, By rows, Set<AgencyCode> units) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE, parameters(question(period, rows, units))));
    }

    private static QueryParameters parameters(GetSettlementReport question) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("tu-ngay", List.of(question.from().toString()));
        parameters.put("den-ngay", List.of(question.to().toString()));
        parameters.put(BY, List.of(question.by() == By.FIELD ? "linh-vuc" : UNIT));
        if (!question.agencies().isEmpty()) {
            parameters.put(
                    UNIT,
                    question.agencies().stream().map(AgencyCode::value).sorted().toList());
        }
        return new QueryParameters(parameters);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        Period period = Period.of(parameters).orElseGet(() -> Period.Preset.THIS_QUARTER.of(bar.today()));
        By rows = parameters.getOrDefault(BY, List.of()).contains(UNIT) ? By.UNIT : By.FIELD;
        shown = question(period, rows, units(parameters));
        entering = true;
        bar.show(period);
        by.setValue(rows);
        entering = false;
        show(questions.ask(shown));
    }

    /** The unit of the address, if it is one. */
    private Set<AgencyCode> units(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(UNIT, List.of()).stream()
                .flatMap(code -> catalogue.territory().agencies().stream()
                        .filter(agency -> agency.code().value().equals(code)))
                .map(agency -> agency.code())
                .limit(1)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private void show(SettlementReport report) {
        String unit = shown.agencies().stream().findFirst().map(names::agency).orElse(ownUnit);
        var rows = new SettlementRows(catalogue, names, shown.by());
        var asOf = new Span(getTranslation("figures.asOf", Dates.time(report.asOf())));
        asOf.addClassName("hint");
        var head = new Div(asOf, workbook(report, rows, unit));
        head.addClassName("list-head");
        var scroll = new Div(new SettlementTable(shown, report, rows, row -> fieldsOf(row.code())));
        scroll.addClassName("table-scroll");
        content.removeAll();
        if (!shown.agencies().isEmpty()) {
            var all = new Anchor(
                    ROUTE + "?"
                            + parameters(question(new Period(shown.from(), shown.to()), By.UNIT, Set.of()))
                                    .getQueryString(),
                    getTranslation("settlement.allUnits"));
            content.add(all);
        }
        content.add(
                new SettlementHead(shown, unit),
                head,
                scroll,
                new SettlementSignatures(),
                new Paragraph(getTranslation("settlement.counted")));
    }

    /** The form of one unit by its fields. */
    private String fieldsOf(String agency) {
        return ROUTE + "?"
                + parameters(question(new Period(shown.from(), shown.to()), By.FIELD, Set.of(new AgencyCode(agency))))
                        .getQueryString();
    }

    private Anchor workbook(SettlementReport report, SettlementRows rows, String unit) {
        // written now, in the language of the page: a download has no page
        byte[] workbook = new SettlementSheet(shown, report, rows, unit, this::getTranslation).workbook();
        DownloadHandler handler = event -> {
            event.setFileName(ROUTE + "-" + shown.from() + "-" + shown.to() + ".xlsx");
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            try (var out = event.getOutputStream()) {
                out.write(workbook);
            }
        };
        var link = new Anchor(handler, getTranslation("search.export", "XLSX"));
        link.getElement().setAttribute("download", true);
        link.addClassName("button-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("settlement.title"));
    }
}
