package vn.thanhdong.procedures.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Dates;

/** First and last day of a report, and the periods that people ask for most. */
public final class PeriodBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Period> chosen;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final transient Clock clock = Clock.systemUTC();
    private boolean entering;

    /**
     * @param presets offered below the days
     * @param chosen told when somebody has chosen a period
     * @param beside what else the report is asked by
     */
    public PeriodBar(List<Period.Preset> presets, Consumer<Period> chosen, Component... beside) {
        this.chosen = chosen;
        for (DatePicker day : List.of(from, to)) {
            day.setI18n(DateWords.words());
            day.addValueChangeListener(event -> changed());
        }
        from.setLabel(getTranslation("figures.from"));
        to.setLabel(getTranslation("figures.to"));
        var bar = new Div(from, to);
        bar.add(beside);
        bar.addClassName("figures-bar");
        var chips = new Div();
        chips.addClassName("chips");
        for (Period.Preset preset : presets) {
            var chip = new Button(
                    getTranslation("figures.preset." + preset.name()), event -> chosen.accept(preset.of(today())));
            chip.addClassName("chip");
            chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
            chips.add(chip);
        }
        add(bar, chips);
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /** Shows the period of what is seen, and tells nobody. */
    public void show(Period period) {
        entering = true;
        from.setValue(period.from());
        to.setValue(period.to());
        entering = false;
    }

    private void changed() {
        if (entering || from.getValue() == null || to.getValue() == null) {
            return;
        }
        boolean backwards = to.getValue().isBefore(from.getValue());
        to.setErrorMessage(getTranslation("figures.backwards"));
        to.setInvalid(backwards);
        if (!backwards) {
            chosen.accept(new Period(from.getValue(), to.getValue()));
        }
    }
}
