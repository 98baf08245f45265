package vn.thanhdong.erasure.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.erasure.ErasureAssessment;
import vn.thanhdong.erasure.ErasureFinding;
import vn.thanhdong.erasure.ErasureRequest;
import vn.thanhdong.erasure.command.ErasureRefusal;
import vn.thanhdong.erasure.command.PersonCommand;
import vn.thanhdong.erasure.command.RefuseErasure;

/**
 * Approving and refusing. Two people approve, one who administers the system and one who leads, neither of them who
 * asked: nobody forgets a citizen alone.
 */
final class Deciding {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_NUMBER = 120;

    private Deciding() {}

    /** Why the actor cannot decide about that request; empty when they can. */
    static Optional<Rejection> office(PersonCommand command, ErasureCase at) {
        Optional<ErasureRequest> request = at.book().find(command.requestId());
        if (!at.mayDecide()) {
            return Optional.of(ErasureRefusal.NOT_YOURS_TO_DECIDE.because());
        }
        if (request.isEmpty()) {
            return Optional.of(ErasureRefusal.UNKNOWN.because());
        }
        return request.get().state().over() ? Optional.of(ErasureRefusal.OVER.because()) : Optional.empty();
    }

    /** Why the actor cannot approve it now; empty when they can. */
    static Optional<Rejection> approval(ErasureRequest request, ErasureCase at) {
        if (request.by().equals(at.actor().person())) {
            return Optional.of(ErasureRefusal.OWN_REQUEST.because());
        }
        if (request.approvals().stream()
                .anyMatch(one -> one.by().equals(at.actor().person()))) {
            return Optional.of(ErasureRefusal.APPROVED_BY_YOU.because());
        }
        boolean administers = ErasureCase.administers(at.actor().role());
        if (request.approvals().stream().anyMatch(one -> ErasureCase.administers(one.role()) == administers)) {
            return Optional.of(ErasureRefusal.OTHER_OFFICE_NEEDED.because());
        }
        return obstacle(at.assessment());
    }

    /** Why a refusal is not complete; empty when it is. */
    static Optional<Rejection> refusal(RefuseErasure command) {
        return text(command.paper(), "paper", LONGEST_NUMBER, ErasureRefusal.PAPER_REQUIRED);
    }

    /** Why what was typed there cannot be recorded; empty when it can. */
    static Optional<Rejection> text(String typed, String field, int longest, ErasureRefusal missing) {
        if (typed.isBlank()) {
            return Optional.of(missing.at(field));
        }
        return typed.strip().length() > longest
                ? Optional.of(ErasureRefusal.TOO_LONG.at(field, longest))
                : Optional.empty();
    }

    private static Optional<Rejection> obstacle(ErasureAssessment assessment) {
        List<ErasureFinding> obstacles = assessment.obstacles();
        if (obstacles.isEmpty()) {
            return Optional.empty();
        }
        ErasureFinding gravest = obstacles.getFirst();
        String name = gravest.name();
        return Optional.of(
                switch (gravest.kind()) {
                    case LEGAL_HOLD -> ErasureRefusal.HELD.because(name, gravest.ground());
                    case PERMANENT -> ErasureRefusal.NOT_ALLOWED.because(name, gravest.ground());
                    case OPEN -> ErasureRefusal.STILL_OPEN.because(name);
                    case RETAINED, FREE ->
                        ErasureRefusal.NOT_YET.because(
                                assessment.until().map(DAY::format).orElse(""), latest(obstacles));
                });
    }

    /** The ground of what has to be kept longest. */
    private static String latest(List<ErasureFinding> obstacles) {
        return obstacles.stream()
                .max(java.util.Comparator.comparing(
                        (ErasureFinding finding) -> finding.until().orElse(LocalDate.MIN)))
                .map(ErasureFinding::ground)
                .orElse("");
    }
}
