package vn.thanhdong.reception.model;

import java.util.List;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.reception.event.QueueEvent;

/** What comes of a command: events, or the reason why nothing does. */
sealed interface Outcome {

    /** @param events in their order; none when it is so already */
    record Happens(List<QueueEvent> events) implements Outcome {
        public Happens {
            events = List.copyOf(events);
        }
    }

    record Refused(Rejection why) implements Outcome {}

    static Outcome happens(QueueEvent... events) {
        return new Happens(List.of(events));
    }
}
