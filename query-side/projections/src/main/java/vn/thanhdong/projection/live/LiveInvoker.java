package vn.thanhdong.projection.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.personal.PersonalDataSealer;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.EngineAway;

/**
 * Where Axon's processor meets a projection: the whole batch is folded when its first event is handled, and written when
 * its unit of work prepares the commit, after the claim on the token was confirmed and before the token is committed.
 */
final class LiveInvoker<D> implements EventHandlerInvoker {

    private static final String BATCH = "vn.thanhdong.projection.batch";

    /** Makes the batch of these events. */
    interface Batches<D> {
        EventBatch<D> of(List<RecordedEvent> events);
    }

    private final Projection<D> projection;
    private final PersonalDataSealer sealer;
    private final TokenPositions positions;
    private final Batches<D> batches;
    private final Consumer<EngineAway> onEngineAway;

    LiveInvoker(
            Projection<D> projection,
            PersonalDataSealer sealer,
            TokenPositions positions,
            Batches<D> batches,
            Consumer<EngineAway> onEngineAway) {
        this.projection = projection;
        this.sealer = sealer;
        this.positions = positions;
        this.batches = batches;
        this.onEngineAway = onEngineAway;
    }

    /** Decided by the payload's class first, so that the payloads of other projections' events are never parsed. */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        Class<?> type = message.getPayloadType();
        return DomainEvent.class.isAssignableFrom(type)
                && projection.handles(type.asSubclass(DomainEvent.class))
                && segment.matches(projection.documentId(message.getIdentifier(), (DomainEvent) message.getPayload()));
    }

    /** Everything passes through the segments, so that the token also moves past events that belong elsewhere. */
    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        if (work.resources().containsKey(BATCH)) {
            return;
        }
        List<? extends EventMessage<?>> messages = messagesOf(work);
        EventBatch<D> batch = watched(() -> batches.of(opened(messages)));
        work.resources().put(BATCH, batch);
        work.onPrepareCommit(committing -> watched(() -> {
            batch.write();
            return batch;
        }));
    }

    @SuppressWarnings("unchecked") // the processor's units of work hold event messages only
    private static List<? extends EventMessage<?>> messagesOf(UnitOfWork<?> work) {
        return work instanceof BatchingUnitOfWork<?> batch
                ? (List<? extends EventMessage<?>>) batch.getMessages()
                : List.of((EventMessage<?>) work.getMessage());
    }

    private List<RecordedEvent> opened(List<? extends EventMessage<?>> messages) {
        List<? extends EventMessage<?>> readable = projection.opensPersonalData() ? sealer.openAll(messages) : messages;
        return readable.stream().<RecordedEvent>map(this::recorded).toList();
    }

    private RecordedEvent recorded(EventMessage<?> message) {
        if (!(message instanceof TrackedEventMessage<?> tracked)) {
            throw new IllegalStateException("Event " + message.getIdentifier() + " has no place in the log");
        }
        Map<String, String> metadata = new HashMap<>();
        message.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new RecordedEvent(
                positions.position(tracked.trackingToken()),
                message.getIdentifier(),
                message instanceof DomainEventMessage<?> of ? of.getAggregateIdentifier() : message.getIdentifier(),
                message instanceof DomainEventMessage<?> of ? of.getSequenceNumber() : 0,
                message.getTimestamp(),
                (DomainEvent) message.getPayload(),
                metadata);
    }

    private EventBatch<D> watched(java.util.function.Supplier<EventBatch<D>> step) {
        try {
            return step.get();
        } catch (EngineAway away) {
            onEngineAway.accept(away);
            throw away;
        }
    }
}
