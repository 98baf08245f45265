package vn.thanhdong.procedures.ui.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thanhdong.procedures.query.GetStepTimes;
import vn.thanhdong.procedures.query.StepTimes;
import vn.thanhdong.procedures.ui.figures.Period;
import vn.thanhdong.procedures.ui.figures.PeriodBar;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;

/** <i>Thời gian đi đâu</i>: how long each step takes, counted from the events, and where dossiers pile up now. */
@Route(StepTimesView.ROUTE)
@Menu(title = "nav.stepTimes", order = 7, icon = "vaadin:hourglass")
@StyleSheet("thanhdong/work.css")
@RolesAllowed({"HEAD_OF_DIVISION", "LEADER", "PROVINCE_LEADER", "AUDITOR"})
public class StepTimesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "thoi-gian";

    private static final long serialVersionUID = 1L;
    private static final List<Period.Preset> PRESETS = List.of(
            Period.Preset.THIS_MONTH,
            Period.Preset.LAST_MONTH,
            Period.Preset.THIS_QUARTER,
            Period.Preset.LAST_QUARTER,
            Period.Preset.THIS_YEAR);

    private final transient Questions questions;
    private final transient Names names;
    private final PeriodBar bar = new PeriodBar(PRESETS, this::go);
    private final Div content = new Div();

    public StepTimesView(Questions questions, Names names) {
        this.questions = questions;
        this.names = names;
        addClassName("step-times");
        add(new PageHeader(getTranslation("stepTimes.title"), getTranslation("stepTimes.explained")), bar, content);
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
                .orElseGet(() -> Period.Preset.THIS_MONTH.of(bar.today()));
        bar.show(period);
        var question = new GetStepTimes(period.from(), period.to(), Set.of());
        show(question, questions.ask(question));
    }

    private void show(GetStepTimes question, StepTimes times) {
        content.removeAll();
        var asOf = new Span(getTranslation("figures.asOf", Dates.time(times.asOf())));
        asOf.addClassName("hint");
        content.add(asOf);
        if (times.steps().isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.HOURGLASS, getTranslation("stepTimes.empty"), getTranslation("stepTimes.empty.more")));
        } else {
            content.add(sentence("says", says(times)), scrolled(new StepTimesTable(question, times.steps(), names)));
            if (times.waitedForApplicant() > 0) {
                content.add(new Paragraph(getTranslation(
                        "stepTimes.applicant",
                        times.waitedForApplicant(),
                        WorkingDays.of(times.applicantSeconds(), getLocale()))));
            }
        }
        content.add(new H2(getTranslation("stepTimes.places")));
        if (times.places().isEmpty()) {
            content.add(new Paragraph(getTranslation("stepTimes.places.none")));
        } else {
            content.add(
                    sentence("says", piles(times.places().getFirst())),
                    scrolled(new PlacesTable(question, times.places(), names)));
        }
    }

    /** The step that takes longest, in one sentence. */
    private String says(StepTimes times) {
        StepTimes.Step longest = times.steps().stream()
                .max(Comparator.comparingLong(StepTimes.Step::medianSeconds)
                        .thenComparingLong(StepTimes.Step::slowSeconds))
                .orElseThrow();
        return getTranslation(
                "stepTimes.says",
                names.step(longest.step()),
                WorkingDays.of(longest.medianSeconds(), getLocale()),
                WorkingDays.of(longest.slowSeconds(), getLocale()));
    }

    private String piles(StepTimes.Place place) {
        return getTranslation(
                "stepTimes.places.says",
                names.agency(place.agency()),
                names.step(place.step()),
                place.waiting(),
                place.late());
    }

    private static Paragraph sentence(String className, String words) {
        var sentence = new Paragraph(words);
        sentence.addClassName(className);
        return sentence;
    }

    private static Div scrolled(Component table) {
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("stepTimes.title"));
    }
}
