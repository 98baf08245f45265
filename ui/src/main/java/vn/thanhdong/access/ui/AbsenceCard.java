package vn.thanhdong.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import vn.thanhdong.access.Absence;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** One absence: when, who, by whom in their stead and by what right; and its end. */
final class AbsenceCard extends Div {

    private static final long serialVersionUID = 1L;

    AbsenceCard(Absence absence, Instant now, Names names, boolean mayEnd, Consumer<Absence> end) {
        addClassName("absence");
        getElement().setAttribute("data-person", absence.person().value());
        boolean cancelled = !absence.to().isAfter(absence.from());
        var when = new Span(cancelled ? getTranslation("absence.cancelled") : period(absence));
        when.addClassName("when");
        var who = new Span(names.person(absence.person()));
        who.addClassName("td-strong");
        var whose = new Div(who, quiet(names.role(absence.role()) + " · " + names.agency(absence.agency())));
        whose.addClassName("who");
        var deputy = new Div(
                new Span(getTranslation("absence.deputy.of", names.person(absence.deputy()))),
                quiet(names.role(absence.deputyRole())));
        deputy.addClassName("who");
        add(when, whose, deputy);
        var right = new Div();
        right.addClassName("right");
        absence.signing().ifPresent(signing -> {
            var badge = new Span(getTranslation("absence.signing." + signing.name()));
            badge.addClassNames("td-badge", Tone.INFORMATION.css());
            right.add(badge);
        });
        if (!absence.decision().isEmpty()) {
            right.add(quiet(getTranslation("absence.decision.of", absence.decision())));
        }
        if (mayEnd && !absence.isOver(now)) {
            var button = new Button(
                    getTranslation(absence.inForce(now) ? "absence.end" : "absence.cancel"),
                    event -> end.accept(absence));
            button.setDisableOnClick(true);
            button.setAriaLabel(button.getText() + ": " + names.person(absence.person()));
            right.add(button);
        }
        add(right);
    }

    /** Whole days without times; the last day is the last on which somebody is away. */
    static String period(Absence absence) {
        boolean wholeDays = Dates.isMidnight(absence.from()) && Dates.isMidnight(absence.to());
        if (!wholeDays) {
            return Dates.time(absence.from()) + " – " + Dates.time(absence.to());
        }
        String first = Dates.day(absence.from());
        String last = Dates.until(absence.to());
        return first.equals(last) ? first : first + " – " + last;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("hint");
        return span;
    }
}
