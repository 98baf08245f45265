package vn.thanhdong.erasure.model;

import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.erasure.command.ErasureRefusal;
import vn.thanhdong.erasure.command.RequestErasure;
import vn.thanhdong.erasure.event.ErasureAssessed;
import vn.thanhdong.erasure.event.ErasureRequested;

/** Asking for an erasure: by the person, or on their behalf through a dossier of theirs. */
final class Requesting {

    private Requesting() {}

    static Optional<Rejection> refusal(RequestErasure command, ErasureCase at) {
        if (at.actor().is(Role.CITIZEN)) {
            if (!at.actor().person().equals(at.person())) {
                return Optional.of(ErasureRefusal.NOT_YOURS.because());
            }
        } else {
            Optional<Rejection> not = onBehalf(command, at);
            if (not.isPresent()) {
                return not;
            }
        }
        if (at.book().erased()) {
            return Optional.of(ErasureRefusal.ERASED_ALREADY.because());
        }
        return at.book().pending().map(ignored -> ErasureRefusal.PENDING_ALREADY.because());
    }

    private static Optional<Rejection> onBehalf(RequestErasure command, ErasureCase at) {
        boolean clerk = at.actor().is(Role.CLERK);
        if (!clerk && !at.actor().is(Role.ADMINISTRATOR)) {
            return Optional.of(ErasureRefusal.NOT_YOURS.because());
        }
        Optional<KeptDossier> dossier = command.dossier()
                .flatMap(id -> at.dossiers().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
        if (dossier.isEmpty()) {
            return Optional.of(ErasureRefusal.DOSSIER_UNKNOWN.at("dossier"));
        }
        return clerk && !at.actsForAny(List.of(dossier.get().receivingDesk()))
                ? Optional.of(ErasureRefusal.NOT_YOURS.because())
                : Optional.empty();
    }

    static ErasureRequested requested(RequestErasure command, ErasureCase at) {
        return new ErasureRequested(
                at.person(),
                at.now(),
                command.requestId(),
                command.reason(),
                at.actor().person(),
                at.actor().role(),
                at.actor().is(Role.CITIZEN) ? Optional.empty() : command.dossier());
    }

    static ErasureAssessed assessed(String requestId, ErasureCase at) {
        return new ErasureAssessed(at.person(), at.now(), requestId, at.assessment());
    }
}
