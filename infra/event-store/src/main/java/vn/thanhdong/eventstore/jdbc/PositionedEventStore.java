package vn.thanhdong.eventstore.jdbc;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.eventstore.position.Sequencer;

/**
 * Wakes the sequencer after each commit, and readers as soon as there are new positions.
 *
 * <p>Each reader has a {@link PositionStream} of its own. Axon's cache that readers share is not used: once its reader
 * has been behind, it reads the whole backlog again and holds all of it in memory until it has ended, and what is
 * recorded meanwhile waits for that.
 */
public final class PositionedEventStore extends EmbeddedEventStore {

    /** For what other processes append; what this one appends is seen at once. */
    private static final long LOOK_MILLIS = 50;

    /**
     * Between two times that readers are told while more and more is recorded: several events of one dossier then reach
     * its document together. Who is alone at work waits for nothing.
     */
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Sequencer sequencer;
    private final Set<PositionStream> streams = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("event-positions").factory());
    private final Gathering readers = new Gathering(this::tell, MOMENT, looking);
    private @Nullable TrackingToken seen;

    public PositionedEventStore(EventStorageEngine engine, Sequencer sequencer) {
        super(EmbeddedEventStore.builder().storageEngine(engine).optimizeEventConsumption(false));
        this.sequencer = sequencer;
        sequencer.onPositions(readers::soon);
        var _ = looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken after) {
        PositionStream stream = new PositionStream(storageEngine(), after, streams::remove);
        streams.add(stream);
        return stream;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        sequencer.nudge();
    }

    @Override
    public void shutDown() {
        looking.shutdownNow();
        streams.forEach(PositionStream::close);
        super.shutDown();
    }

    private void tell() {
        streams.forEach(PositionStream::tell);
    }

    private void look() {
        if (streams.isEmpty()) {
            return;
        }
        try {
            TrackingToken head = storageEngine().createHeadToken();
            if (!Objects.equals(head, seen)) {
                seen = head;
                readers.soon();
            }
        } catch (RuntimeException e) {
            // the database is away: readers that ask say so themselves
            System.getLogger(PositionedEventStore.class.getName()).log(Level.DEBUG, "No look at the head", e);
        }
    }
}
