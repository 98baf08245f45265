package vn.thanhdong.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.eventstore.TestStore;
import vn.thanhdong.eventstore.position.Sequencer;

class PositionStreamTest {

    private final TestStore store = new TestStore();
    private final AtomicInteger told = new AtomicInteger();

    @BeforeEach
    void start() {
        store.sequencer.start();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_reader_gets_every_event_in_order_and_then_what_comes_later() throws Exception {
        append("a", 2_500);
        try (TrackingEventStream stream = store.store.openStream(null)) {
            assertThat(read(stream)).hasSize(2_500).isSorted();
            append("b", 1_000);
            assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            assertThat(read(stream)).hasSize(1_000).startsWith(2_501L).isSorted();
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void a_reader_goes_on_after_its_token() {
        append("a", 10);
        TrackedEventMessage<?> fourth =
                store.engine.readEvents(null, false).skip(3).findFirst().orElseThrow();
        try (TrackingEventStream stream = store.store.openStream(fourth.trackingToken())) {
            assertThat(read(stream)).containsExactly(5L, 6L, 7L, 8L, 9L, 10L);
        }
    }

    @Test
    void a_reader_that_waits_is_woken_by_the_next_event() throws Exception {
        try (TrackingEventStream stream = store.store.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            CompletableFuture<Long> next = CompletableFuture.supplyAsync(() -> position(next(stream)));
            append("a", 1);
            assertThat(next.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    @Test
    void a_reader_is_told_of_positions_that_another_process_gave() {
        store.sequencer.stop();
        var another = new Sequencer(store.dataSource);
        another.start();
        try (TrackingEventStream stream = store.store.openStream(null)) {
            assertThat(read(stream)).isEmpty();
            stream.setOnAvailableCallback(told::incrementAndGet);
            append("a", 1);
            await().until(() -> told.get() > 0 && read(stream).equals(List.of(1L)));
        } finally {
            another.stop();
        }
    }

    @Test
    void whoever_has_been_far_behind_holds_one_range_and_nothing_is_read_for_it_twice() {
        var counting = new CountingEngine(store.engine);
        var log = new PositionedEventStore(counting, store.sequencer);
        try (TrackingEventStream ahead = log.openStream(null);
                TrackingEventStream behind = log.openStream(null)) {
            append("a", 10);
            assertThat(read(ahead)).hasSize(10);
            append("b", 5_000);
            assertThat(next(behind)).isNotNull();
            assertThat(counting.read()).isEqualTo(10 + 1_000);
            assertThat(read(behind)).hasSize(5_009);
            assertThat(counting.read()).isEqualTo(10 + 5_010);
        } finally {
            log.shutDown();
        }
    }

    private void append(String aggregate, int count) {
        long head = store.events.head();
        store.append(aggregate, 0, count);
        await().until(() -> store.events.head() == head + count);
    }

    private static List<Long> read(TrackingEventStream stream) {
        List<Long> positions = new ArrayList<>();
        while (stream.hasNextAvailable()) {
            positions.add(position(next(stream)));
        }
        return positions;
    }

    private static TrackedEventMessage<?> next(TrackingEventStream stream) {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }
}
