package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import vn.thanhdong.history.query.ProjectionsStatus;
import vn.thanhdong.history.query.SteerRebuild.Step;

/** A rebuild that runs or is paused: how far it has come, how long it will still take, and how to steer it. */
final class RebuildBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 90;

    private final ProgressBar bar = new ProgressBar(0, 1, 0);
    private final Span says = new Span();
    private final boolean paused;

    /** @param name what people call the projection */
    RebuildBar(String projection, String name, boolean paused, RebuildActions actions) {
        this.paused = paused;
        addClassName("rebuild");
        bar.getElement().setAttribute("aria-label", getTranslation("operations.rebuilding"));
        says.addClassName("hint");
        Step step = paused ? Step.RESUME : Step.PAUSE;
        var steer = new Button(
                getTranslation("operations.rebuild." + step.name()), event -> actions.steer(projection, step));
        var cancel = new Button(
                getTranslation("operations.rebuild.CANCEL"), event -> askToCancel(projection, name, actions));
        var buttons = new Div(steer, cancel);
        buttons.addClassName("actions");
        add(bar, says, buttons);
    }

    /** @param head last position of the log: what has to be read */
    void show(ProjectionsStatus.Projection projection, long head) {
        bar.setValue(head <= 0 ? 0 : Math.min(1, (double) projection.rebuiltEvents() / head));
        long left = Math.max(0, head - projection.rebuiltEvents());
        says.setText(paused ? getTranslation("operations.rebuild.paused") : left(left, projection));
    }

    private String left(long events, ProjectionsStatus.Projection projection) {
        if (events == 0) {
            return getTranslation("operations.rebuild.following");
        }
        long rate = projection.eventsPerSecond();
        if (rate == 0) {
            return getTranslation("operations.rebuild.beginning");
        }
        Duration left = Duration.ofSeconds(1 + events / rate);
        return left.toSeconds() < SECONDS
                ? getTranslation("operations.rebuild.left.seconds", left.toSeconds())
                : getTranslation("operations.rebuild.left.minutes", (left.toSeconds() + 30) / 60);
    }

    private void askToCancel(String projection, String name, RebuildActions actions) {
        new ConfirmDialog(
                        getTranslation("operations.rebuild.cancel.ask", name),
                        getTranslation("operations.rebuild.cancel.explained"),
                        getTranslation("operations.rebuild.CANCEL"),
                        event -> actions.steer(projection, Step.CANCEL),
                        getTranslation("operations.rebuild.goOn"),
                        event -> {})
                .open();
    }
}
