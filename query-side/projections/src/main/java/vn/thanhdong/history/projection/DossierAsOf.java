package vn.thanhdong.history.projection;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.projection.RecordedEvent;

/** Derives a dossier from some of its events, by the fold that its document is derived by. */
@FunctionalInterface
public interface DossierAsOf {

    /**
     * The dossier after these events.
     *
     * @param events from its submission on, in their order, opened as far as the asker may see
     * @param asker whose names are masked by their scope
     * @param judgedAt when punctuality is judged
     */
    DossierDetail after(List<RecordedEvent> events, Actor asker, Instant judgedAt);
}
