package vn.thanhdong.eventstore.position;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.PositionedEvent;
import vn.thanhdong.eventstore.TestStore;

class SequencerTest {

    private final TestStore store = new TestStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void numbers_of_rolled_back_transactions_leave_no_gap_between_positions() throws SQLException {
        store.append("a", 0, 3);
        insertAndRollBack();
        store.append("a", 3, 2);
        insertAndRollBack();
        store.append("a", 5, 1);

        Sequencer sequencer = new Sequencer(store.dataSource);
        while (sequencer.runBatch().orElseThrow() > 0) {}

        assertThat(positions()).isEqualTo(dense(6));
        assertThat(store.count("SELECT max(global_index) FROM domain_event_entry"))
                .isEqualTo(8);
    }

    @Test
    void holes_are_given_up_once_all_who_could_fill_them_are_over() throws SQLException {
        store.append("a", 0, 1);
        insertAndRollBack();
        store.append("a", 1, 1);
        Sequencer sequencer = new Sequencer(store.dataSource);
        try (Connection unrelated = openInsert("other", 0)) {
            store.append("a", 2, 1);
            sequencer.runBatch();
            sequencer.runBatch();
            sequencer.runBatch();
            assertThat(holes()).isEqualTo("{[2,3),[4,5)}");
            unrelated.rollback();
        }
        sequencer.runBatch();
        sequencer.runBatch();
        assertThat(holes()).isEqualTo("{}");
        assertThat(positions()).isEqualTo(dense(3));
    }

    @Test
    void a_transaction_that_stays_open_delays_nobody_and_its_event_comes_later() throws SQLException {
        store.sequencer.start();
        try (Connection slow = openInsert("slow", 0)) {
            for (int batch = 0; batch < 20; batch++) {
                store.appender.append(aggregates("import-" + batch + "-", 100, 5));
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> store.events.head() == 10_000);
            assertThat(store.jdbc
                            .sql("SELECT count(*) FROM domain_event_entry WHERE aggregate_identifier = 'slow'")
                            .query(Long.class)
                            .single())
                    .as("still open")
                    .isZero();
            slow.commit();
        }
        store.append("slow", 1, 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> store.events.head() == 10_002);

        List<PositionedEvent> all = store.all();
        assertThat(all).hasSize(10_002);
        assertThat(all.get(10_000).aggregateId()).isEqualTo("slow");
        assertThat(all.get(10_000).position()).isEqualTo(10_001);
        assertThat(all.get(10_001).aggregateId()).isEqualTo("slow");
        assertOrderWithinAggregates(all);
    }

    @Test
    @Timeout(60) // an event that was lost is waited for in vain
    void two_sequencers_give_each_event_one_position_among_late_and_failing_writers() throws Exception {
        int writers = 4;
        int batches = 100;
        int total = writers * batches * 51;
        CountDownLatch written = new CountDownLatch(writers);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String aggregate = "w" + writer;
                running.add(threads.submit(() -> {
                    for (int batch = 0; batch < batches; batch++) {
                        // one that commits after numbers above its own have, and one that never does
                        try (Connection late = openInsert("late-" + aggregate + "-" + batch, 0);
                                Connection failing = openInsert("gone-" + aggregate, 0)) {
                            store.append(aggregate, batch * 50L, 50);
                            failing.rollback();
                            late.commit();
                        }
                    }
                    written.countDown();
                    return null;
                }));
            }
            for (int i = 0; i < 2; i++) {
                Sequencer sequencer = new Sequencer(store.dataSource, 137, step -> {});
                running.add(threads.submit(() -> {
                    while (written.getCount() > 0 || store.events.head() < total || !holes().equals("{}")) {
                        sequencer.runBatch();
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        assertThat(positions()).isEqualTo(dense(total));
        assertThat(store.count("SELECT count(*) FROM domain_event_entry")).isEqualTo(total);
        assertThat(store.count("SELECT count(DISTINCT global_index) FROM event_position"))
                .isEqualTo(total);
        assertOrderWithinAggregates(store.all());
    }

    @ParameterizedTest
    @EnumSource(BatchStep.class)
    void a_crash_at_any_step_leaves_nothing_of_the_batch(BatchStep step) throws SQLException {
        store.append("a", 0, 10);
        new Sequencer(store.dataSource, 4, none -> {}).runBatch();
        String before = state();

        Sequencer crashing = new Sequencer(store.dataSource, 4, at -> {
            if (at == step) {
                killWhoHoldsTheLock();
            }
        });
        assertThatThrownBy(crashing::runBatch).isInstanceOf(SQLException.class);
        assertThat(state()).isEqualTo(before);
        assertThat(positions()).isEqualTo(dense(4));

        Sequencer next = new Sequencer(store.dataSource);
        await().until(() -> next.runBatch().isPresent());
        assertThat(positions()).isEqualTo(dense(10));
        assertThat(store.all())
                .extracting(PositionedEvent::sequence)
                .containsExactlyElementsOf(LongStream.range(0, 10).boxed().toList());
    }

    @Test
    void whoever_finds_the_lock_taken_leaves_the_batch_to_the_other() throws SQLException {
        store.append("a", 0, 1);
        try (Connection other = store.dataSource.getConnection()) {
            other.setAutoCommit(false);
            assertThat(SequencerState.elect(other)).isPresent();
            assertThat(new Sequencer(store.dataSource).runBatch()).isEmpty();
            other.rollback();
        }
        assertThat(new Sequencer(store.dataSource).runBatch()).contains(1);
    }

    @Test
    void the_lag_counts_events_without_a_position() throws SQLException {
        store.append("a", 0, 7);
        assertThat(store.sequencer.lag().events()).isEqualTo(7);
        new Sequencer(store.dataSource).runBatch();
        assertThat(store.sequencer.lag()).isEqualTo(new SequencerLag(0, Duration.ZERO));
    }

    @Test
    void the_leaf_is_the_same_when_it_is_computed_again_from_what_is_stored() throws SQLException {
        store.append("a", 0, 1);
        new Sequencer(store.dataSource).runBatch();
        byte[] leaf = store.jdbc
                .sql("SELECT leaf FROM event_position")
                .query(byte[].class)
                .single();
        store.jdbc.sql("UPDATE event_sequencer SET last_index = 0").update();
        try (Connection connection = store.dataSource.getConnection()) {
            connection.setAutoCommit(false);
            SequencerState state = SequencerState.elect(connection).orElseThrow();
            assertThat(UnpositionedEvent.next(connection, state, 1).getFirst().leaf())
                    .isEqualTo(leaf)
                    .hasSize(Leaf.SIZE);
            connection.rollback();
        }
    }

    private void killWhoHoldsTheLock() {
        store.jdbc.sql("""
                SELECT pg_terminate_backend(pid, 5000) FROM pg_locks
                WHERE relation = 'event_sequencer'::regclass AND mode = 'RowShareLock' AND pid <> pg_backend_pid()
                """).query(row -> {});
    }

    private static List<AggregateHistory> aggregates(String prefix, int count, int events) {
        List<AggregateHistory> histories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            histories.add(TestStore.history(prefix + i, 0, events));
        }
        return histories;
    }

    private static void assertOrderWithinAggregates(List<PositionedEvent> events) {
        Map<String, Long> next = new HashMap<>();
        for (PositionedEvent event : events) {
            assertThat(event.sequence()).isEqualTo(next.getOrDefault(event.aggregateId(), 0L));
            next.put(event.aggregateId(), event.sequence() + 1);
        }
    }

    private List<Long> positions() {
        return store.jdbc
                .sql("SELECT position FROM event_position ORDER BY position")
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static List<Long> dense(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    private String holes() {
        return store.jdbc
                .sql("SELECT holes::text FROM event_sequencer")
                .query(String.class)
                .single();
    }

    private String state() {
        return store.jdbc
                .sql("SELECT s::text FROM event_sequencer s")
                .query(String.class)
                .single();
    }

    private void insertAndRollBack() throws SQLException {
        try (Connection connection = openInsert("gone", 0)) {
            connection.rollback();
        }
    }

    /** A transaction that has written an event and is not over. */
    private Connection openInsert(String aggregate, long sequence) throws SQLException {
        Connection connection = store.dataSource.getConnection();
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("""
                INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                                payload_type, payload_revision, payload, meta_data)
                VALUES (?, ?, ?, 'File', '2026-01-01T00:00:00.000Z', 'samples.FileMoved', '1', ?, ?)
                """)) {
            insert.setString(1, aggregate + "-" + sequence);
            insert.setString(2, aggregate);
            insert.setLong(3, sequence);
            insert.setBytes(4, "{\"step\":1,\"occurredAt\":\"2026-01-01T00:00:00Z\"}".getBytes(UTF_8));
            insert.setBytes(5, "{\"salt\":\"AAAA\"}".getBytes(UTF_8));
            insert.executeUpdate();
        }
        return connection;
    }
}
