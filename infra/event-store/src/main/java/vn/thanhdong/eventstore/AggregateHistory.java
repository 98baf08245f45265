package vn.thanhdong.eventstore;

import java.util.List;
import java.util.Map;
import vn.thanhdong.event.DomainEvent;

/**
 * Events of one aggregate, to be appended as they stand.
 *
 * @param aggregateType simple name of the aggregate's class, such as {@code Dossier}
 * @param firstSequence sequence of the first event, 0 for a new aggregate
 * @param metadata of each of the events, keys in {@link vn.thanhdong.event.EventMetadata}
 */
public record AggregateHistory(
        String aggregateType,
        String aggregateId,
        long firstSequence,
        List<DomainEvent> events,
        Map<String, String> metadata) {

    public AggregateHistory {
        events = List.copyOf(events);
        metadata = Map.copyOf(metadata);
    }
}
