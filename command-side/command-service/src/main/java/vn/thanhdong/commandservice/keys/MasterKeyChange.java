package vn.thanhdong.commandservice.keys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.thanhdong.access.event.MasterKeyRotated;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.eventstore.personal.MasterKeyRotation;
import vn.thanhdong.eventstore.personal.MasterKeyRotation.Finished;

/**
 * Wraps what a former master key wrapped, and records the change when nothing is left. Whoever dies in between wraps and
 * records the rest the next time: the event is the first of an aggregate with the change's own id, so there is one.
 */
final class MasterKeyChange {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyChange.class);

    private final MasterKeyRotation rotation;
    private final EventAppender events;
    private final Clock clock;
    private final AtomicReference<String> said = new AtomicReference<>("");

    MasterKeyChange(MasterKeyRotation rotation, EventAppender events, Clock clock) {
        this.rotation = rotation;
        this.events = events;
        this.clock = clock;
    }

    void run() {
        try {
            rotation.run().forEach(this::record);
            said.set("");
        } catch (EventStoreException
                | IllegalStateException
                | DataAccessException
                | CannotCreateTransactionException waiting) {
            // said once, not every minute, until it goes on or something else is in the way
            String reason = String.valueOf(waiting.getMessage());
            if (!said.getAndSet(reason).equals(reason)) {
                LOG.warn("The change of the master key waits: {}", reason);
            }
        }
    }

    private void record(Finished change) {
        String id = change.id().toString();
        if (!events.exists(id)) {
            var rotated = new MasterKeyRotated(id, clock.instant(), change.keyId(), change.formerIds(), change.keys());
            events.append(List.of(new AggregateHistory("MasterKey", id, 0, List.of(rotated), Map.of())));
        }
        rotation.recorded(change);
        LOG.info("{} keys of persons are wrapped by the master key {} now", change.keys(), change.keyId());
    }
}
