package vn.thanhdong.procedures.ui.walk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.ServiceUnavailable;

/** One walk on the screen: goes on by itself only while the page is open, and stops where something is refused. */
final class WalkStage extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALL = WalkStep.values().length;
    /** Nine steps in about 90 seconds, with a look at each. */
    private static final Duration PACE = Duration.ofSeconds(10);

    private static final int LOOK_AGAIN_MILLISECONDS = 1_000;

    private final transient Walks walks;
    private final transient Clock clock = Clock.systemUTC();
    private final transient Cast cast;
    private final WalkSteps steps;
    private final WalkDossier card;
    private final WalkControls controls;
    private final WalkEnd end;
    private @Nullable DossierId dossier;
    private int done;
    private boolean playing;
    private boolean elsewhere;
    private Instant nextAt = Instant.EPOCH;
    private @Nullable Registration polling;

    /** @param dossier where it was left; null before it begins */
    WalkStage(Walks walks, Cast cast, WalkEnd end, Names names, @Nullable DossierId dossier) {
        this.walks = walks;
        this.cast = cast;
        this.end = end;
        this.dossier = dossier;
        steps = new WalkSteps(cast, names);
        card = new WalkDossier(names);
        controls = new WalkControls(cast, this::playOrPause, this::take);
        addClassName("td-walk-stage");
        var parts = new Div(new Div(controls, card), steps);
        parts.addClassName("td-walk-parts");
        add(parts, end);
        look(-1);
    }

    private void playOrPause() {
        if (dossier == null || elsewhere || done == ALL) {
            begin();
            return;
        }
        playing = !playing;
        nextAt = clock.instant();
        tell();
    }

    private void begin() {
        Optional<DossierId> fresh = walks.begin();
        if (fresh.isEmpty()) {
            Notices.problem(getTranslation("walk.tooMany"));
            return;
        }
        dossier = fresh.get();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, WalkView.ROUTE + "/" + dossier));
        done = 0;
        playing = true;
        take();
    }

    /** Takes the next step, and shows what has become of the dossier. */
    private void take() {
        DossierId walked = dossier;
        if (walked == null) {
            begin();
            return;
        }
        nextAt = clock.instant().plus(PACE);
        try {
            switch (walks.take(WalkStep.values()[done], walked)) {
                case Answer.Done answer -> look(answer.sequence());
                case Answer.Refused refused -> {
                    playing = false;
                    Notices.refused(refused.rejections());
                    look(-1);
                }
            }
        } catch (ServiceUnavailable away) {
            playing = false;
            Notices.failure(away);
            tell();
        }
    }

    private void look(long sequence) {
        DossierId walked = dossier;
        DossierDetail detail = walked == null ? DossierDetail.NOT_FOUND : walks.look(walked, sequence);
        DossierProgress reached = detail.progress();
        OptionalInt reachedStep = WalkStep.done(reached);
        elsewhere = reachedStep.isEmpty();
        done = reachedStep.orElse(done);
        playing &= !elsewhere && done < ALL;
        steps.show(done, reached);
        card.show(detail);
        end.setVisible(done == ALL);
        if (done == ALL && walked != null && reached != null) {
            end.show(walked, reached, cast);
        }
        tell();
    }

    private void tell() {
        setClassName("td-walk-playing", playing);
        if (dossier == null) {
            controls.before();
        } else if (elsewhere) {
            controls.elsewhere(done);
        } else if (done == ALL) {
            controls.over();
        } else {
            controls.under(done, playing);
        }
    }

    private void tick() {
        if (playing && !clock.instant().isBefore(nextAt)) {
            take();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(LOOK_AGAIN_MILLISECONDS);
        polling = ui.addPollListener(poll -> tick());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
