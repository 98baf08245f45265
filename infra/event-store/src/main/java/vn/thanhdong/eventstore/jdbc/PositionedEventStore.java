package vn.thanhdong.eventstore.jdbc;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.thanhdong.eventstore.position.Sequencer;

/** Wakes the sequencer after each commit, and readers as soon as there are new positions. */
public final class PositionedEventStore extends EmbeddedEventStore {

    /** For what other processes append; what this one appends is seen at once. */
    private static final long FETCH_DELAY_MILLIS = 50;

    private final Sequencer sequencer;

    public PositionedEventStore(EventStorageEngine engine, Sequencer sequencer) {
        super(EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(FETCH_DELAY_MILLIS));
        this.sequencer = sequencer;
        sequencer.onPositions(() -> super.afterCommit(List.of()));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        sequencer.nudge();
    }
}
