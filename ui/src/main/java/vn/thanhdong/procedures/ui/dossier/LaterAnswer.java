package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;

/** Asks for a dossier again until what was just done is in it, so that nobody has to reload the page. */
public final class LaterAnswer {

    /** The query side waits two seconds each time; after a minute the page's note stands. */
    private static final int TIMES = 30;

    private static final Duration PAUSE_WHILE_AWAY = Duration.ofSeconds(2);

    private final Questions questions;
    private final Actor actor;

    public LaterAnswer(Questions questions, Actor actor) {
        this.questions = questions;
        this.actor = actor;
    }

    /** Returns at once; the answer is shown in the page's own thread when it has come. */
    public void to(FindDossier question, UI page, Consumer<DossierDetail> show) {
        Thread.ofVirtual().name("later-answer").start(() -> {
            for (int i = 0; i < TIMES && page.isAttached(); i++) {
                try {
                    DossierDetail later = questions.askAs(actor, question);
                    if (later.found() && !later.delayed()) {
                        page.access(() -> show.accept(later));
                        return;
                    }
                } catch (ServiceUnavailable away) {
                    LockSupport.parkNanos(PAUSE_WHILE_AWAY.toNanos());
                }
            }
        });
    }
}
