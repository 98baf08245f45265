package vn.thanhdong.procedures.ui.figures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.GetServiceFigures.By;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.procedures.ui.search.AsOfBar;
import vn.thanhdong.procedures.ui.search.AsOfLink;
import vn.thanhdong.procedures.ui.search.FileLinks;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Percent;
import vn.thanhdong.ui.Questions;

/** <i>Dịch vụ công thiết yếu</i>: what was received and how punctually, and the dossiers behind each number. */
@Route(FiguresView.ROUTE)
@Menu(title = "nav.figures", order = 4, icon = "vaadin:bar-chart-h")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"PROVINCE_LEADER", "LEADER", "AUDITOR"})
public class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "dich-vu-cong-thiet-yeu";

    private static final long serialVersionUID = 1L;
    private static final String BY = "theo";
    private static final List<Period.Preset> PRESETS = List.of(
            Period.Preset.THIS_YEAR,
            Period.Preset.THIS_QUARTER,
            Period.Preset.THIS_MONTH,
            Period.Preset.LAST_MONTH,
            Period.Preset.LAST_QUARTER,
            Period.Preset.LAST_YEAR,
            Period.Preset.PUBLISHED_2023);

    private final Questions questions;
    private final Catalogue catalogue;
    private final Select<By> by = new Select<>();
    private final PeriodBar bar;
    private final AsOfBar asOf = new AsOfBar("", moment -> go(shown(), moment));
    private final Div content = new Div();
    private boolean entering;
    private Period shown = Period.PUBLISHED_2023;
    private transient Optional<AsOf> seen = Optional.empty();

    public FiguresView(Questions questions, Catalogue catalogue) {
        this.questions = questions;
        this.catalogue = catalogue;
        addClassName("figures");
        by.setLabel(getTranslation("figures.by"));
        by.setItems(By.values());
        by.setItemLabelGenerator(one -> getTranslation("figures.by." + one.name()));
        by.setValue(By.SERVICE);
        bar = new PeriodBar(PRESETS, period -> go(period, seen), by);
        by.addValueChangeListener(event -> {
            if (!entering) {
                go(shown, seen);
            }
        });
        var print = new Button(getTranslation("figures.print"), VaadinIcon.PRINT.create());
        print.addClickListener(event -> print.getElement().executeJs("window.print()"));
        add(
                new PageHeader(getTranslation("figures.title"), getTranslation("figures.explained"), print),
                bar,
                asOf,
                content);
    }

    private Period shown() {
        return shown;
    }

    private void go(Period period, Optional<AsOf> moment) {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("tu-ngay", List.of(period.from().toString()));
        parameters.put("den-ngay", List.of(period.to().toString()));
        parameters.put(BY, List.of(by.getValue().name().toLowerCase(Locale.ROOT)));
        AsOfLink.put(parameters, moment.orElse(null));
        getUI().ifPresent(ui -> ui.navigate(ROUTE, new QueryParameters(parameters)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        Period period = Period.of(parameters).orElseGet(() -> Period.Preset.THIS_YEAR.of(bar.today()));
        String wanted =
                parameters.getOrDefault(BY, List.of()).stream().findFirst().orElse("");
        By rows = Arrays.stream(By.values())
                .filter(one -> one.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(By.SERVICE);
        entering = true;
        bar.show(period);
        shown = period;
        by.setValue(rows);
        entering = false;
        seen = asOf.enter(parameters);
        show(new GetServiceFigures(period.from(), period.to(), rows, Set.of(), Set.of(), Set.of(), seen.orElse(null)));
    }

    private void show(GetServiceFigures question) {
        ServiceFigures figures = questions.ask(question);
        var names = new FigureNames(catalogue, question.by(), getLocale());
        var sentence = new Paragraph(sentence(question, figures));
        sentence.addClassName("says");
        var counted =
                new Span(question.asOf() == null ? getTranslation("figures.asOf", Dates.time(figures.asOf())) : "");
        counted.addClassName("hint");
        String title = getTranslation("figures.title");
        var files = new FileLinks(
                ROUTE + "-" + question.from() + "-" + question.to()
                        + seen.map(moment -> "-" + LocalDate.ofInstant(moment.at(), Dates.ZONE))
                                .orElse(""),
                title,
                FiguresFile.header(question.by(), this::getTranslation),
                rowsOf(figures, names));
        var head = new Div(counted, files);
        head.addClassName("list-head");
        var scroll = new Div(new FiguresTable(
                question,
                figures,
                names,
                getTranslation("figures.caption", Dates.day(question.from()), Dates.day(question.to()))));
        scroll.addClassName("table-scroll");
        content.removeAll();
        content.add(sentence, head, scroll);
    }

    private java.util.function.Supplier<java.util.Iterator<List<Object>>> rowsOf(
            ServiceFigures figures, FigureNames names) {
        String total = getTranslation("figures.total");
        return () -> FiguresFile.rows(figures, names, total);
    }

    /** What the table says, in one sentence. */
    private String sentence(GetServiceFigures question, ServiceFigures figures) {
        ServiceFigures.Row total = figures.total();
        if (total.share().isEmpty()) {
            return getTranslation("figures.says.none", Dates.day(question.from()), Dates.day(question.to()));
        }
        NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
        long settled = total.early() + total.onTime() + total.late();
        @Nullable
        String punctual =
                settled == 0 ? null : Percent.of((double) (total.early() + total.onTime()) / settled, getLocale());
        String received = getTranslation(
                "figures.says",
                Dates.day(question.from()),
                Dates.day(question.to()),
                number.format(total.receivedTotal()),
                number.format(total.receivedOnline()),
                Percent.of(total.share().getAsDouble(), getLocale()));
        return punctual == null
                ? received
                : received + " " + getTranslation("figures.says.punctual", punctual, number.format(total.late()));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("figures.title"));
    }
}
