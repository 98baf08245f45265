package vn.thanhdong.history.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thanhdong.history.query.DossierComparison;
import vn.thanhdong.history.query.DossierComparison.Moment;
import vn.thanhdong.history.query.DossierComparison.Side;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.ui.DateWords;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** Where the two moments and the axis are chosen: by time, or by what happened. Each choice is a new address. */
final class MomentsBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DossierComparison compared;
    private final transient AskedMoments asked;
    private final String address;

    MomentsBar(String address, AskedMoments asked, DossierComparison compared) {
        this.address = address;
        this.asked = asked;
        this.compared = compared;
        addClassName("moments-bar");
        add(
                axis(),
                side("moments.left", asked.left(), compared.left(), moment -> go(asked.withLeft(moment))),
                side("moments.right", asked.right(), compared.right(), moment -> go(asked.withRight(moment))));
    }

    private Div axis() {
        var group = new RadioButtonGroup<TimeAxis>(getTranslation("moments.axis"));
        group.setItems(TimeAxis.values());
        group.setItemLabelGenerator(axis -> getTranslation("moments.axis." + axis.name()));
        group.setValue(asked.axis());
        group.addValueChangeListener(change -> go(by(change.getValue())));
        var help =
                new Paragraph(getTranslation("moments.axis.help." + asked.axis().name()));
        help.addClassName("hint");
        var part = new Div(group, help);
        part.addClassName("axis");
        return part;
    }

    private Div side(String label, Instant at, Side side, Consumer<Instant> chosen) {
        var time = new DateTimePicker(getTranslation(label));
        time.setDatePickerI18n(DateWords.words());
        time.setStep(Duration.ofMinutes(1));
        time.setValue(minute(at));
        time.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                // what happened within that minute counts as past
                chosen.accept(change.getValue()
                        .plusMinutes(1)
                        .atZone(Dates.ZONE)
                        .toInstant()
                        .minusMillis(1));
            }
        });
        var event = new Select<Moment>();
        event.setLabel(getTranslation("moments.after"));
        event.setItems(compared.moments());
        event.setItemLabelGenerator(
                moment -> Dates.second(moment.at(asked.axis())) + " · " + Names.of(moment.sentence()));
        last(side).ifPresent(event::setValue);
        event.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue().at(asked.axis()));
            }
        });
        var seen = new Paragraph(
                side.events() == 0
                        ? getTranslation("moments.nothing")
                        : getTranslation(
                                "moments.events",
                                side.events(),
                                compared.moments().size()));
        seen.addClassName("hint");
        var part = new Div(time, event, seen);
        part.addClassName("side");
        return part;
    }

    /** A moment that was chosen by an event stays with that event. */
    private AskedMoments by(TimeAxis other) {
        return new AskedMoments(
                kept(asked.left(), compared.left(), other), kept(asked.right(), compared.right(), other), other);
    }

    private Instant kept(Instant at, Side side, TimeAxis other) {
        return last(side)
                .filter(moment -> moment.at(asked.axis()).equals(at))
                .map(moment -> moment.at(other))
                .orElse(at);
    }

    private Optional<Moment> last(Side side) {
        return compared.moments().stream()
                .filter(moment -> moment.sequence() == side.last())
                .findFirst();
    }

    private static LocalDateTime minute(Instant at) {
        return LocalDateTime.ofInstant(at, Dates.ZONE).withSecond(0).withNano(0);
    }

    private void go(AskedMoments other) {
        getUI().ifPresent(ui -> ui.navigate(address, other.address()));
    }
}
