package vn.thanhdong.procedures.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.ui.Dates;

/**
 * <i>Xem tại thời điểm</i>: above a list or figures, the moment of the past that is seen and the way back to now, or the
 * button by which one is chosen.
 */
@StyleSheet("thanhdong/as-of.css")
public final class AsOfBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Optional<AsOf>> chosen;
    private final transient Clock clock = Clock.systemUTC();
    private final String more;

    /**
     * @param more key of a sentence about what cannot be seen of the past here; empty for none
     * @param chosen told which moment is wanted; empty for now
     */
    public AsOfBar(String more, Consumer<Optional<AsOf>> chosen) {
        this.more = more;
        this.chosen = chosen;
        addClassName("as-of");
    }

    /** Shows what the address asks for. What cannot be read and what is yet to come is said, and now is seen. */
    public Optional<AsOf> enter(Map<String, List<String>> parameters) {
        removeAll();
        Optional<AsOf> asked = AsOfLink.asOf(parameters);
        if (AsOfLink.isUnreadable(parameters)) {
            add(warning("asOf.unreadable"));
        } else if (asked.filter(this::isToCome).isPresent()) {
            add(warning("asOf.toCome"));
        }
        Optional<AsOf> seen = asked.filter(asOf -> !isToCome(asOf));
        seen.ifPresentOrElse(this::banner, () -> offer(proposed()));
        return seen;
    }

    /** Whether it lies in the future. */
    private boolean isToCome(AsOf asOf) {
        return asOf.at().isAfter(clock.instant());
    }

    private void banner(AsOf asOf) {
        var words = new Div(
                getTranslation("asOf.seen." + asOf.axis(), Dates.time(asOf.at()).substring(11), Dates.day(asOf.at())));
        words.addClassName("as-of-seen");
        var help = new Div(getTranslation("asOf.help." + asOf.axis()));
        if (!more.isEmpty()) {
            help.add(" " + getTranslation(more));
        }
        help.addClassName("as-of-help");
        var back = new Button(
                getTranslation("asOf.back"),
                VaadinIcon.ARROW_BACKWARD.create(),
                event -> chosen.accept(Optional.empty()));
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var other = new Button(getTranslation("asOf.other"));
        other.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var actions = new Div(other, back);
        actions.addClassName("as-of-actions");
        var banner = new Div(new Div(words, help), actions);
        banner.addClassNames("note", "as-of-banner");
        banner.getElement().setAttribute("role", "status");
        add(banner);
        opens(other, asOf);
    }

    private void offer(AsOf proposed) {
        var open = new Button(getTranslation("asOf.choose"), VaadinIcon.TIME_BACKWARD.create());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(open);
        opens(open, proposed);
    }

    /** The fields come when they are wanted: most people want to see now. */
    private void opens(Button button, AsOf proposed) {
        var fields = new AsOfFields(proposed, clock, asOf -> chosen.accept(Optional.of(asOf)));
        fields.setVisible(false);
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(event -> {
            fields.setVisible(!fields.isVisible());
            button.getElement().setAttribute("aria-expanded", String.valueOf(fields.isVisible()));
        });
        add(fields);
    }

    private Div warning(String key) {
        var words = new Div(getTranslation(key));
        words.addClassNames("note", "warning");
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    /** The end of yesterday. */
    private AsOf proposed() {
        Instant end =
                AsOfLink.endOf(LocalDate.ofInstant(clock.instant(), Dates.ZONE).atStartOfDay());
        return new AsOf(end, TimeAxis.OCCURRED);
    }
}
