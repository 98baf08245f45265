package vn.thanhdong.procedures.ui.walk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far the walk is, in a bar and in a sentence, and what can be done about it. */
final class WalkControls extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALL = WalkStep.values().length;

    private final transient Cast cast;
    private final ProgressBar progress = new ProgressBar(0, ALL);
    private final Paragraph sentence = new Paragraph();
    private final Button play = new Button();
    private final Button next = new Button();

    WalkControls(Cast cast, Runnable onPlay, Runnable onNext) {
        this.cast = cast;
        addClassName("td-section");
        sentence.getElement().setAttribute("role", "status");
        progress.getElement().setAttribute("aria-label", getTranslation("walk.progress"));
        play.addClickListener(click -> onPlay.run());
        play.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setText(getTranslation("walk.next"));
        next.setIcon(VaadinIcon.STEP_FORWARD.create());
        next.addClickListener(click -> onNext.run());
        var buttons = new Div(play, next);
        buttons.addClassName("td-actions");
        add(progress, sentence, buttons);
    }

    void before() {
        show(0, "walk.begin.explained", VaadinIcon.PLAY, "walk.begin");
        next.setEnabled(true);
    }

    void elsewhere(int done) {
        show(done, "walk.elsewhere", VaadinIcon.REFRESH, "walk.again");
        next.setEnabled(false);
    }

    void over() {
        show(ALL, "walk.over", VaadinIcon.REFRESH, "walk.again");
        next.setEnabled(false);
    }

    void under(int done, boolean playing) {
        WalkStep step = WalkStep.values()[done];
        show(
                done,
                playing ? "walk.playing" : "walk.paused",
                playing ? VaadinIcon.PAUSE : VaadinIcon.PLAY,
                playing ? "walk.pause" : "walk.continue",
                done + 1,
                ALL,
                cast.account(step.role()).displayName(),
                getTranslation("walk.step." + step.name()));
        next.setEnabled(true);
    }

    private void show(int done, String key, VaadinIcon icon, String button, Object... about) {
        progress.setValue(done);
        sentence.setText(getTranslation(key, about));
        play.setIcon(icon.create());
        play.setText(getTranslation(button));
    }
}
