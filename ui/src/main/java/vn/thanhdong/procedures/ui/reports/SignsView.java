package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.List;
import java.util.Map;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.query.GetSigns;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SignReport;
import vn.thanhdong.procedures.ui.figures.Period;
import vn.thanhdong.procedures.ui.figures.PeriodBar;
import vn.thanhdong.procedures.ui.search.FileLinks;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Percent;
import vn.thanhdong.ui.Questions;

/** <i>Chỉ dấu làm đẹp số liệu</i>: where a look is worthwhile, the dossiers behind it, and the rate without them. */
@Route(SignsView.ROUTE)
@Menu(title = "nav.signs", order = 8, icon = "vaadin:eye")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"LEADER", "PROVINCE_LEADER", "AUDITOR"})
public class SignsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "chi-dau";

    private static final long serialVersionUID = 1L;
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
    private final PeriodBar bar = new PeriodBar(PRESETS, this::go);
    private final Div content = new Div();

    public SignsView(Questions questions, Catalogue catalogue, Names names) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.names = names;
        addClassName("signs");
        var print = new Button(getTranslation("figures.print"), VaadinIcon.PRINT.create());
        print.addClickListener(event -> print.getElement().executeJs("window.print()"));
        add(new PageHeader(getTranslation("signs.title"), getTranslation("signs.explained"), print), bar, content);
    }

    private void go(Period period) {
        getUI().ifPresent(ui -> ui.navigate(
                ROUTE,
                new QueryParameters(Map.of(
                        "tu-ngay", List.of(period.from().toString()),
                        "den-ngay", List.of(period.to().toString())))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Period period = Period.of(event.getLocation().getQueryParameters().getParameters())
                .orElseGet(() -> Period.Preset.THIS_QUARTER.of(bar.today()));
        bar.show(period);
        var question = new GetSigns(period.from(), period.to());
        show(question, questions.ask(question));
    }

    private void show(GetSigns question, SignReport report) {
        content.removeAll();
        var asOf = new Span(getTranslation("figures.asOf", Dates.time(report.asOf())));
        asOf.addClassName("hint");
        var head = new Div(asOf);
        head.addClassName("list-head");
        content.add(head);
        if (report.total().number(ReportColumn.SETTLED) == 0) {
            content.add(
                    new EmptyState(VaadinIcon.EYE, getTranslation("signs.empty"), getTranslation("signs.empty.more")));
        } else {
            head.add(files(question, report));
            var sentence = new Paragraph(says(question, report.total()));
            sentence.addClassName("says");
            var scroll = new Div(new SignsTable(question, report, names, catalogue.signs()));
            scroll.addClassName("table-scroll");
            content.add(sentence, new SignCards(question, report.total(), catalogue.signs()), scroll);
        }
        content.add(new SignsHelp());
    }

    /** What the table says, in one or two sentences. */
    private String says(GetSigns question, SignReport.Row total) {
        String settled = getTranslation(
                "signs.says",
                Dates.day(question.from()),
                Dates.day(question.to()),
                number(total, ReportColumn.SETTLED),
                Percent.of(total.onTime().orElseThrow(), getLocale()));
        if (total.number(ReportColumn.SIGN_ANY) == 0) {
            return settled + " " + getTranslation("signs.says.none");
        }
        String signed = settled + " " + getTranslation("signs.says.some", number(total, ReportColumn.SIGN_ANY));
        return total.onTimeUnsigned().isEmpty()
                ? signed
                : signed + " "
                        + getTranslation(
                                "signs.says.without",
                                Percent.of(total.onTimeUnsigned().getAsDouble(), getLocale()));
    }

    private String number(SignReport.Row total, ReportColumn column) {
        return NumberFormat.getIntegerInstance(getLocale()).format(total.number(column));
    }

    private FileLinks files(GetSigns question, SignReport report) {
        String total = getTranslation("figures.total");
        // named now, in the language of the page: a download has no page
        List<List<Object>> rows = SignsFile.rows(report, names, total);
        return new FileLinks(
                ROUTE + "-" + question.from() + "-" + question.to(),
                getTranslation("signs.title"),
                SignsFile.header(catalogue.signs(), getLocale(), this::getTranslation),
                rows::iterator);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("signs.title"));
    }
}
