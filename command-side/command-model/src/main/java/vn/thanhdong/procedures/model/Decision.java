package vn.thanhdong.procedures.model;

import java.util.List;
import vn.thanhdong.command.Rejection;
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
}
