package vn.thanhdong.eventstore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.event.DomainEvent;

/**
 * Appends the events of many aggregates at once, for the importer: they were decided by a pure function, so no aggregate
 * is loaded. Personal values are sealed on the way as for every event. A batch of 500 to 5,000 events is a good size.
 */
public final class EventAppender {

    private final EventStore store;

    public EventAppender(EventStore store) {
        this.store = store;
    }

    /**
     * Appends all of it in one transaction, or nothing. Inside a unit of work, a command's for instance, it is appended
     * when that commits and in its transaction; what is thrown here is then thrown there.
     *
     * @return how many events were recorded
     * @throws org.axonframework.modelling.command.ConcurrencyException when one of the aggregates already has an event
     *     of such a sequence
     * @throws org.axonframework.eventsourcing.AggregateStreamCreationException likewise, when the first event of the
     *     batch begins an aggregate
     */
    public int append(Collection<AggregateHistory> histories) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (AggregateHistory history : histories) {
            long sequence = history.firstSequence();
            for (DomainEvent event : history.events()) {
                messages.add(new GenericDomainEventMessage<>(
                        history.aggregateType(), history.aggregateId(), sequence++, event, history.metadata()));
            }
        }
        if (!messages.isEmpty()) {
            store.publish(messages);
        }
        return messages.size();
    }

    /** Sequence that the next event of this aggregate has, 0 for a new one. */
    public long nextSequence(String aggregateId) {
        return store.lastSequenceNumberFor(aggregateId).map(last -> last + 1).orElse(0L);
    }

    /** Whether this aggregate has any event, so that an import that starts again knows what is there already. */
    public boolean exists(String aggregateId) {
        return store.lastSequenceNumberFor(aggregateId).isPresent();
    }
}
