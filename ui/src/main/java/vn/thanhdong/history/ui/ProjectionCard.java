package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.history.query.ProjectionsStatus;
import vn.thanhdong.history.query.ProjectionsStatus.State;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Tone;

/**
 * One projection: what it is doing, how far it is behind, and the way to derive it again. It is shown anew every second,
 * and what can be pressed stays where it is meanwhile: a button that is replaced between pressing and letting go does
 * nothing, and loses the keyboard.
 */
final class ProjectionCard extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<String> KNOWN = Set.of(
            "dossiers",
            "views",
            "notices",
            "absences",
            "inbox",
            "readers",
            "queues",
            "audit",
            "erasures",
            "holds",
            "mandates");

    private final NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
    private final String projection;
    private final RebuildActions actions;
    private final Span state = new Span();
    private final DescriptionList facts = new DescriptionList();
    private final Div controls = new Div();
    private final Div kept = new Div();
    private @Nullable RebuildBar rebuild;
    private @Nullable State shown;
    private List<String> shownKept = List.of();

    ProjectionCard(String projection, RebuildActions actions) {
        this.projection = projection;
        this.actions = actions;
        addClassName("card");
        facts.addClassName("facts");
        var title = new Div(new H3(words()), state);
        title.addClassName("state");
        add(title, facts, controls, kept);
    }

    void show(ProjectionsStatus.Projection now, long head) {
        show(facts, now, head);
        if (now.state() != shown) {
            shown = now.state();
            state.setText(getTranslation("operations.state." + now.state().name()));
            state.setClassName("td-badge " + tone(now.state()).css());
            control(now.state());
        }
        if (rebuild != null) {
            rebuild.show(now, head);
        }
        if (!now.kept().equals(shownKept)) {
            shownKept = now.kept();
            kept.removeAll();
            shownKept.forEach(index -> kept.add(kept(index)));
        }
    }

    private void control(State now) {
        controls.removeAll();
        rebuild = null;
        if (now == State.REBUILDING || now == State.PAUSED) {
            rebuild = new RebuildBar(projection, words(), now == State.PAUSED, actions);
            controls.add(rebuild);
        } else {
            controls.add(new Button(getTranslation("operations.rebuild"), event -> ask()));
        }
    }

    /** The way back is a rebuild; until somebody is sure, what served before is kept. */
    private Div kept(String index) {
        var name = new Span(getTranslation("operations.kept", index));
        name.addClassName("hint");
        var drop = new Button(
                getTranslation("operations.drop"),
                event -> new ConfirmDialog(
                                getTranslation("operations.drop.ask", index),
                                getTranslation("operations.drop.explained"),
                                getTranslation("operations.drop"),
                                confirmed -> actions.drop(projection, index),
                                getTranslation("action.cancel"),
                                cancelled -> {})
                        .open());
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var one = new Div(name, drop);
        one.addClassName("kept");
        return one;
    }

    private void ask() {
        new ConfirmDialog(
                        getTranslation("operations.rebuild.ask", words()),
                        getTranslation("operations.rebuild.explained"),
                        getTranslation("operations.rebuild"),
                        event -> actions.rebuild(projection),
                        getTranslation("action.cancel"),
                        event -> {})
                .open();
    }

    /** What people call it; one that is new and has no words yet is called as programs call it. */
    private String words() {
        return KNOWN.contains(projection) ? getTranslation("operations.projection." + projection) : projection;
    }

    private void show(DescriptionList list, ProjectionsStatus.Projection now, long head) {
        list.removeAll();
        fact(list, "operations.position", number.format(now.position()));
        fact(list, "operations.lag", number.format(Math.max(0, head - now.position())));
        fact(list, "operations.documents", number.format(now.documents()));
        fact(list, "operations.index", now.index());
        if (now.rebuildStartedAt() != null) {
            fact(list, "operations.rebuild.since", Dates.time(now.rebuildStartedAt()));
            fact(
                    list,
                    "operations.rebuild.rate",
                    getTranslation(
                            "operations.rebuild.events",
                            number.format(now.rebuiltEvents()),
                            number.format(now.eventsPerSecond())));
        }
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value)));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case LIVE -> Tone.GOOD;
            case CATCHING_UP, REBUILDING -> Tone.INFORMATION;
            case PAUSED -> Tone.SOON;
            case WAITING_FOR_ENGINE -> Tone.BAD;
        };
    }
}
