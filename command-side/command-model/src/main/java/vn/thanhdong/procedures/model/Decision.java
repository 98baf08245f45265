package vn.thanhdong.procedures.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.event.DossierEvent;

/** What comes of a command: events, or a refusal. */
sealed interface Decision {

    record Happened(List<DossierEvent> events) implements Decision {
        public Happened {
            events = List.copyOf(events);
        }
    }

    record Refused(List<Rejection> rejections) implements Decision {
        public Refused {
            rejections = List.copyOf(rejections);
        }
    }

    static Decision happened(DossierEvent... events) {
        return new Happened(List.of(events));
    }

    static Decision refused(Rejection... rejections) {
        return new Refused(List.of(rejections));
    }

    /** A decision that people must be told the reason of. */
    static Decision withReason(String reason, Optional<Rejection> refusal, Function<String, Decision> decide) {
        return withText("reason", reason, refusal, decide);
    }

    /** A step that leaves words of its own in the dossier. */
    static Decision withText(
            String field, String text, Optional<Rejection> refusal, Function<String, Decision> decide) {
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        return text.isBlank() ? refused(DossierRefusal.REASON_REQUIRED.at(field)) : decide.apply(text.strip());
    }
}
