package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Dates;

/** Where a moment of the past and its axis are chosen. A moment that is yet to come is refused beside its field. */
final class AsOfFields extends Div {

    private static final long serialVersionUID = 1L;

    private final DateTimePicker time = new DateTimePicker();
    private final RadioButtonGroup<TimeAxis> axis = new RadioButtonGroup<>();
    private final transient Clock clock;
    private final transient Consumer<AsOf> chosen;

    AsOfFields(AsOf proposed, Clock clock, Consumer<AsOf> chosen) {
        this.clock = clock;
        this.chosen = chosen;
        addClassNames("card", "as-of-fields");
        time.setLabel(getTranslation("asOf.time"));
        time.setDateAriaLabel(getTranslation("asOf.day"));
        time.setTimeAriaLabel(getTranslation("asOf.hour"));
        time.setDatePickerI18n(DateWords.words());
        time.setStep(Duration.ofMinutes(1));
        time.setManualValidation(true);
        time.setValue(
                LocalDateTime.ofInstant(proposed.at(), Dates.ZONE).withSecond(0).withNano(0));
        axis.setLabel(getTranslation("moments.axis"));
        axis.setItems(TimeAxis.values());
        axis.setItemLabelGenerator(one -> getTranslation("asOf.axis." + one));
        axis.setValue(proposed.axis());
        var help = new Paragraph(getTranslation("asOf.help." + proposed.axis()));
        help.addClassName("hint");
        axis.addValueChangeListener(change -> help.setText(getTranslation("asOf.help." + change.getValue())));
        var see = new Button(getTranslation("asOf.see"), event -> see());
        see.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(time, new Div(axis, help), see);
    }

    private void see() {
        LocalDateTime minute = time.getValue();
        String problem = problem(minute);
        time.setErrorMessage(problem.isEmpty() ? "" : getTranslation(problem));
        time.setInvalid(!problem.isEmpty());
        if (minute != null && problem.isEmpty()) {
            // what happened within that minute counts as past, and of this minute what has happened so far
            var end = AsOfLink.endOf(minute.plusMinutes(1));
            var now = clock.instant();
            chosen.accept(new AsOf(end.isAfter(now) ? now : end, axis.getValue()));
        }
    }

    /** Key of what is wrong with the moment; empty when nothing is. */
    private String problem(@Nullable LocalDateTime minute) {
        if (minute == null) {
            return "asOf.missing";
        }
        return minute.atZone(Dates.ZONE).toInstant().isAfter(clock.instant()) ? "asOf.future" : "";
    }
}
