package vn.thanhdong.eventstore.position;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.postgresql.PGStatement;

/**
 * One batch of positions, in one transaction of the caller: all of it or nothing.
 *
 * <p>Whatever is committed, visible and without a position gets one, in the order of global indexes. An event whose
 * transaction commits late gets a late position; nobody waits for it. The order within an aggregate holds because its
 * next event can only be written once this one is visible, so both are seen in one look or this one was seen before.
 */
final class SequencerBatch {

    private final Connection connection;
    private final int limit;
    private final Consumer<BatchStep> onStep;

    SequencerBatch(Connection connection, int limit, Consumer<BatchStep> onStep) {
        this.connection = connection;
        this.limit = limit;
        this.onStep = onStep;
    }

    /** @return how many events got a position; empty when another sequencer is at work */
    Optional<Integer> run() throws SQLException {
        Optional<SequencerState> elected = SequencerState.elect(connection);
        if (elected.isEmpty()) {
            return Optional.empty();
        }
        SequencerState state = elected.get();
        onStep.accept(BatchStep.ELECTED);
        // before the look at the events: who is gone here has nothing that the look could miss
        Set<String> writers = state.hasHoles() ? Writers.now(connection) : Set.of();
        List<UnpositionedEvent> events = UnpositionedEvent.next(connection, state, limit);
        onStep.accept(BatchStep.READ);
        byte[][] leaves = events.stream().map(UnpositionedEvent::leaf).toArray(byte[][]::new);
        onStep.accept(BatchStep.HASHED);
        if (!events.isEmpty()) {
            writePositions(state, events, leaves);
        }
        onStep.accept(BatchStep.POSITIONS_WRITTEN);
        if (!events.isEmpty() || state.hasHoles()) {
            writeState(state, events, writers);
        }
        onStep.accept(BatchStep.STATE_WRITTEN);
        return Optional.of(events.size());
    }

    private void writePositions(SequencerState state, List<UnpositionedEvent> events, byte[][] leaves)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO event_position (position, global_index, leaf)
                SELECT ? + row_number, global_index, leaf
                FROM unnest(?::bigint[], ?::bytea[]) WITH ORDINALITY AS taken (global_index, leaf, row_number)
                """)) {
            insert.setLong(1, state.lastPosition());
            insert.setObject(2, indexes(events));
            insert.setObject(3, leaves);
            insert.executeUpdate();
        }
    }

    private void writeState(SequencerState state, List<UnpositionedEvent> events, Set<String> writers)
            throws SQLException {
        long lastTaken = events.isEmpty() ? state.lastIndex() : events.getLast().globalIndex();
        long lastIndex = Math.max(state.lastIndex(), lastTaken);
        boolean markOver = Collections.disjoint(state.markTransactions(), writers);
        // in a full batch the look went no further than the last event taken
        long settled =
                !markOver ? 0 : events.size() < limit ? state.markIndex() : Math.min(state.markIndex(), lastTaken);
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE event_sequencer
                SET last_position = ?, last_index = ?, mark_index = ?, mark_transactions = ?,
                    holes = holes
                        + int8multirange(int8range(?, ?, '(]'))
                        - coalesce((SELECT range_agg(int8range(taken, taken, '[]')) FROM unnest(?::bigint[]) taken), '{}')
                        - int8multirange(int8range(NULL, ?, '(]'))
                """)) {
            update.unwrap(PGStatement.class).setPrepareThreshold(0);
            update.setLong(1, state.lastPosition() + events.size());
            update.setLong(2, lastIndex);
            update.setLong(3, markOver ? state.lastIndex() : state.markIndex());
            update.setObject(4, (markOver ? writers : state.markTransactions()).toArray(String[]::new));
            update.setLong(5, state.lastIndex());
            update.setLong(6, lastIndex);
            update.setObject(7, indexes(events));
            update.setLong(8, settled);
            update.executeUpdate();
        }
    }

    private static long[] indexes(List<UnpositionedEvent> events) {
        return events.stream().mapToLong(UnpositionedEvent::globalIndex).toArray();
    }
}
