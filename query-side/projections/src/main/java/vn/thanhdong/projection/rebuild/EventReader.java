package vn.thanhdong.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.PositionedEvent;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.projection.RecordedEvent;

/** Reads ranges of the log with personal fields opened, one query for the keys of each range. */
public final class EventReader {

    private final PositionedEvents events;
    private final PersonalDataSealer sealer;

    public EventReader(PositionedEvents events, PersonalDataSealer sealer) {
        this.events = events;
        this.sealer = sealer;
    }

    /** Last position of the log, 0 when it is empty. */
    public long head() {
        return events.head();
    }

    /** The events of at most {@code limit} positions after {@code position}, personal fields opened. */
    public List<RecordedEvent> after(long position, int limit) {
        return after(position, limit, true);
    }

    /**
     * The events of at most {@code limit} positions after {@code position}.
     *
     * @param opened whether personal fields are; else they come sealed, and no key is asked for
     */
    public List<RecordedEvent> after(long position, int limit, boolean opened) {
        List<PositionedEvent> read = new ArrayList<>(limit);
        events.read(position, limit, read::add);
        if (!opened) {
            return read.stream().map(event -> recorded(event, event.event())).toList();
        }
        Map<PersonId, SecretKey> keys =
                sealer.keysToOpen(read.stream().map(PositionedEvent::event).toList());
        return read.stream().map(event -> opened(event, keys)).toList();
    }

    /** The event at one position, personal fields opened or not; empty when there is none. */
    public Optional<RecordedEvent> at(long position, boolean opened) {
        return after(position - 1, 1, opened).stream().findFirst();
    }

    private RecordedEvent opened(PositionedEvent event, Map<PersonId, SecretKey> keys) {
        return recorded(event, sealer.open(event.eventId(), event.event(), keys));
    }

    private static RecordedEvent recorded(PositionedEvent event, DomainEvent payload) {
        return new RecordedEvent(
                event.position(),
                event.eventId(),
                event.aggregateId(),
                event.sequence(),
                event.recordedAt(),
                payload,
                event.metadata());
    }
}
