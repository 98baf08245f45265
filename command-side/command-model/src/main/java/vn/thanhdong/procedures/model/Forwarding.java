package vn.thanhdong.procedures.model;

import java.util.Optional;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.ForwardingTakenBack;

/** Opening what was forwarded, and taking it back before. */
final class Forwarding {

    private Forwarding() {}

    /** Opening again what is open is no event. */
    static Decision open(CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.holder(dossier, at);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return dossier.progress().opened()
                ? Decision.happened()
                : Decision.happened(new DossierOpened(dossier.id(), at.now()));
    }

    static Decision takeBack(CaseFile dossier, Circumstances at) {
        Station before = dossier.progress().previous();
        if (before == null || !at.actor().person().equals(dossier.forwardedBy())) {
            return Decision.refused(DossierRefusal.NOTHING_TO_TAKE_BACK.because());
        }
        return dossier.progress().opened()
                ? Decision.refused(DossierRefusal.ALREADY_OPENED.because())
                : Decision.happened(new ForwardingTakenBack(dossier.id(), at.now(), before));
    }
}
