package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import java.util.Set;
import java.util.function.Consumer;
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

    ProjectionCard(ProjectionsStatus.Projection projection, long head, Consumer<String> rebuild) {
        addClassName("card");
        var state =
                new Span(getTranslation("operations.state." + projection.state().name()));
        state.addClassNames("td-badge", tone(projection.state()).css());
        var title = new Div(new H3(words(projection.name())), state);
        title.addClassName("state");
        add(title, facts(projection, head));
        if (projection.state() == State.REBUILDING) {
            double done = head <= 0 ? 0 : Math.min(1, (double) projection.rebuiltEvents() / head);
            var bar = new ProgressBar(0, 1, done);
            bar.getElement().setAttribute("aria-label", getTranslation("operations.rebuilding"));
            add(bar);
        }
        var button = new Button(getTranslation("operations.rebuild"), event -> ask(projection.name(), rebuild));
        button.setEnabled(projection.state() != State.REBUILDING);
        add(button);
    }

    private void ask(String projection, Consumer<String> rebuild) {
        var dialog = new ConfirmDialog(
                getTranslation("operations.rebuild.ask", words(projection)),
                getTranslation("operations.rebuild.explained"),
                getTranslation("operations.rebuild"),
                event -> rebuild.accept(projection),
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
            case WAITING_FOR_ENGINE -> Tone.BAD;
        };
    }
}
