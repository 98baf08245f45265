package vn.thanhdong.procedures.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SystemActor;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;

/** Who has a dossier is warned before its date, and the leaders are told when the date has come: each once for a date. */
final class Reminding {

    private Reminding() {}

    /** Nothing happens while the applicant owes something, when the dossier is done, and when the date was moved. */
    static Decision check(CaseFile dossier, @Nullable DueWatch watch, Circumstances at) {
        if (!SystemActor.is(at.actor())) {
            return Decision.refused(Authority.notYours(Role.OPERATOR, dossier.handlingAgency(), at));
        }
        Optional<Station> here = dossier.station();
        if (watch == null || here.isEmpty()) {
            return Decision.happened();
        }
        var officer = Optional.ofNullable(dossier.progress().officer());
        if (watch.isMissed(at)) {
            return Decision.happened(new DueDateMissed(dossier.id(), at.now(), watch.dueAt(), here.get(), officer));
        }
        return watch.isNear(at)
                ? Decision.happened(new DueDateNear(dossier.id(), at.now(), watch.dueAt(), here.get(), officer))
                : Decision.happened();
    }
}
