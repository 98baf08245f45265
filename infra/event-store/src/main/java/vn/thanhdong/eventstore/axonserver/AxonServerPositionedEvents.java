package vn.thanhdong.eventstore.axonserver;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.PositionedEvent;
import vn.thanhdong.eventstore.PositionedEvents;

/** Positions on Axon Server: its global sequence, which begins at 0, plus one. */
public final class AxonServerPositionedEvents implements PositionedEvents {

    private static final int PATIENCE_SECONDS = 10;

    private final EventStore store;
    private final Serializer serializer;

    public AxonServerPositionedEvents(EventStore store, Serializer serializer) {
        this.store = store;
        this.serializer = serializer;
    }

    @Override
    public long head() {
        TrackingToken token = store.createHeadToken();
        OptionalLong last = token == null ? OptionalLong.empty() : token.position();
        return last.isPresent() ? last.getAsLong() + 1 : 0;
    }

    @Override
    public long read(
            long afterPosition,
            int limit,
            Set<? extends Class<? extends DomainEvent>> types,
            Consumer<PositionedEvent> reader) {
        long last = Math.min(head(), afterPosition + limit);
        @Nullable TrackingToken start = afterPosition == 0 ? null : new GlobalSequenceTrackingToken(afterPosition - 1);
        long reached = afterPosition;
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(start)) {
            while (reached < last) {
                if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("Axon Server sent nothing for " + PATIENCE_SECONDS
                            + " seconds after position " + reached + ", although its head is " + last);
                }
                TrackedEventMessage<?> message = stream.nextAvailable();
                reached = message.trackingToken().position().orElseThrow() + 1;
                if (reached <= last && (types.isEmpty() || types.contains(message.getPayloadType()))) {
                    reader.accept(positioned(reached, message));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading after position " + reached, e);
        }
        return last;
    }

    private PositionedEvent positioned(long position, TrackedEventMessage<?> message) {
        SerializedType type = serializer.typeForClass(message.getPayloadType());
        if (!(message.getPayload() instanceof DomainEvent event)) {
            throw new IllegalStateException("Event " + message.getIdentifier() + " at position " + position
                    + " has the type " + type.getName() + ", which this program does not know");
        }
        Map<String, String> metadata = new HashMap<>();
        message.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        boolean ofAggregate = message instanceof DomainEventMessage<?>;
        return new PositionedEvent(
                position,
                message.getIdentifier(),
                type.getName(),
                String.valueOf(type.getRevision()),
                ofAggregate ? ((DomainEventMessage<?>) message).getAggregateIdentifier() : message.getIdentifier(),
                ofAggregate ? ((DomainEventMessage<?>) message).getSequenceNumber() : 0,
                message.getTimestamp(),
                event,
                metadata);
    }
}
