package vn.thanhdong.eventstore.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.PositionedEvent;

/** Brings stored rows to the newest revision and to objects. */
final class StoredEvents {

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    StoredEvents(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    void pass(List<StoredEvent> rows, Consumer<PositionedEvent> reader) {
        Map<Long, StoredEvent> byPosition = new HashMap<>();
        rows.forEach(row -> byPosition.put(row.position(), row));
        EventUtils.upcastAndDeserializeTrackedEvents(rows.stream().map(StoredEvent::data), serializer, upcasters)
                .forEach(message -> reader.accept(positioned(message, byPosition)));
    }

    private static PositionedEvent positioned(TrackedEventMessage<?> message, Map<Long, StoredEvent> rows) {
        long position = message.trackingToken().position().orElseThrow();
        StoredEvent row = Objects.requireNonNull(rows.get(position));
        if (!(message.getPayload() instanceof DomainEvent event)) {
            throw new IllegalStateException("Event " + message.getIdentifier() + " at position " + position
                    + " has the type " + row.type() + ", revision " + row.revision()
                    + ", which this program does not know; it was written by a newer version");
        }
        return new PositionedEvent(
                position,
                message.getIdentifier(),
                row.type(),
                row.revision(),
                row.aggregateId(),
                message instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0,
                message.getTimestamp(),
                event,
                texts(message.getMetaData()));
    }

    /** Unmodifiable, so that whoever keeps it need not copy it. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of entries cannot be generic
    private static Map<String, String> texts(MetaData metadata) {
        Map.Entry<String, String>[] entries = metadata.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), String.valueOf(entry.getValue())))
                .toArray(Map.Entry[]::new);
        return Map.ofEntries(entries);
    }
}
