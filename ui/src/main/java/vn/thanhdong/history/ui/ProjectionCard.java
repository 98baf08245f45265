package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Set;
import vn.thanhdong.history.query.ProjectionsStatus;
import vn.thanhdong.history.query.ProjectionsStatus.State;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Tone;

/** One projection: what it is doing, how far it is behind, and the way to derive it again. */
final class ProjectionCard extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<String> KNOWN =
            Set.of("dossiers", "views", "notices", "absences", "inbox", "readers", "queues");

    private final NumberFormat number = NumberFormat.getIntegerInstance(getLocale());

    ProjectionCard(ProjectionsStatus.Projection projection, long head, RebuildActions actions) {
        addClassName("card");
        var state =
                new Span(getTranslation("operations.state." + projection.state().name()));
        state.addClassNames("td-badge", tone(projection.state()).css());
        var title = new Div(new H3(words(projection.name())), state);
        title.addClassName("state");
        add(title, facts(projection, head));
        if (projection.state() == State.REBUILDING || projection.state() == State.PAUSED) {
            add(new RebuildBar(projection, words(projection.name()), head, actions));
        } else {
            add(new Button(getTranslation("operations.rebuild"), event -> ask(projection.name(), actions)));
        }
        projection.kept().forEach(index -> add(kept(projection.name(), index, actions)));
    }

    /** The way back is a rebuild; until somebody is sure, what served before is kept. */
    private Div kept(String projection, String index, RebuildActions actions) {
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
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        var kept = new Div(name, drop);
        kept.addClassName("kept");
        return kept;
    }

    private void ask(String projection, RebuildActions actions) {
        var dialog = new ConfirmDialog(
                getTranslation("operations.rebuild.ask", words(projection)),
                getTranslation("operations.rebuild.explained"),
                getTranslation("operations.rebuild"),
                event -> actions.rebuild(projection),
                getTranslation("action.cancel"),
                event -> {});
        dialog.open();
    }

    /** What people call it; one that is new and has no words yet is called as programs call it. */
    private String words(String projection) {
        return KNOWN.contains(projection) ? getTranslation("operations.projection." + projection) : projection;
    }

    private DescriptionList facts(ProjectionsStatus.Projection projection, long head) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "operations.position", number.format(projection.position()));
        fact(facts, "operations.lag", number.format(Math.max(0, head - projection.position())));
        fact(facts, "operations.documents", number.format(projection.documents()));
        fact(facts, "operations.index", projection.index());
        if (projection.rebuildStartedAt() != null) {
            fact(facts, "operations.rebuild.since", Dates.time(projection.rebuildStartedAt()));
            fact(
                    facts,
                    "operations.rebuild.rate",
                    getTranslation(
                            "operations.rebuild.events",
                            number.format(projection.rebuiltEvents()),
                            number.format(projection.eventsPerSecond())));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value)));
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
