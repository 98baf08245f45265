package vn.thanhdong.projection;

import java.time.Instant;
import java.util.Map;
import vn.thanhdong.event.DomainEvent;

/**
 * An event as a projection reads it: in its place in the log, with personal fields opened or erased.
 *
 * @param position dense place in the log of all events
 * @param eventId id of the event
 * @param aggregateId what it happened to
 * @param sequence place in that aggregate, from 0
 * @param recordedAt when it was recorded
 * @param payload what happened
 * @param metadata see {@link vn.thanhdong.event.EventMetadata}
 */
public record RecordedEvent(
        long position,
        String eventId,
        String aggregateId,
        long sequence,
        Instant recordedAt,
        DomainEvent payload,
        Map<String, String> metadata) {

    public RecordedEvent {
        metadata = Map.copyOf(metadata);
    }
}
