package vn.thanhdong.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.eventstore.PositionedEvent;
import vn.thanhdong.eventstore.TestStore;
import vn.thanhdong.samples.event.FileMoved;
import vn.thanhdong.samples.event.FileOpened;

class EngineTest {

    private final TestStore store = new TestStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_second_of_two_writers_of_one_aggregate_is_refused() {
        store.append("a", 0, 2);
        store.append("a", 2, 1);
        assertThatThrownBy(() -> store.append("a", 2, 1)).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> store.append("a", 0, 1)).isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void of_a_refused_batch_nothing_is_kept() {
        store.append("b", 0, 1);
        assertThatThrownBy(() ->
                        store.appender.append(List.of(TestStore.history("a", 0, 3), TestStore.history("b", 0, 1))))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(store.appender.exists("a")).isFalse();
        assertThat(store.appender.exists("b")).isTrue();
    }

    @Test
    void a_long_aggregate_is_read_whole() {
        store.append("a", 0, 1_000);
        store.append("a", 1_000, 500);
        assertThat(store.store.readEvents("a").asStream()).hasSize(1_500);
    }

    @Test
    void tokens_have_no_gaps_and_count_positions() {
        store.append("a", 0, 5);
        assertThatThrownBy(() -> store.append("a", 0, 3)).isInstanceOf(AggregateStreamCreationException.class);
        store.append("a", 5, 5);
        position(10);

        List<GapAwareTrackingToken> tokens = new ArrayList<>();
        store.engine
                .readEvents(null, false)
                .map(TrackedEventMessage::trackingToken)
                .forEach(token -> tokens.add((GapAwareTrackingToken) token));
        assertThat(tokens)
                .extracting(GapAwareTrackingToken::getIndex)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(tokens).allSatisfy(token -> assertThat(token.hasGaps()).isFalse());
    }

    @Test
    void tokens_of_the_ends_and_of_a_time_are_positions() {
        assertThat(at(store.engine.createHeadToken())).isZero();
        assertThat(at(store.engine.createTailToken())).isZero();
        store.append("a", 0, 4);
        position(4);
        Instant later = Instant.now().plusSeconds(60);
        assertThat(at(store.engine.createHeadToken())).isEqualTo(4);
        assertThat(at(store.engine.createTailToken())).isZero();
        assertThat(at(store.engine.createTokenAt(Instant.EPOCH))).isZero();
        assertThat(at(store.engine.createTokenAt(later))).isEqualTo(4);
        assertThat(store.engine.readEvents(store.engine.createHeadToken(), false))
                .isEmpty();
    }

    @Test
    void a_range_is_read_in_order_by_pages_and_by_type() {
        store.append("a", 0, 2_500);
        position(2_500);
        List<Long> seen = new ArrayList<>();
        assertThat(store.events.read(100, 1_500, event -> seen.add(event.position())))
                .isEqualTo(1_600);
        assertThat(seen).hasSize(1_500).isSorted().startsWith(101L).endsWith(1_600L);

        List<PositionedEvent> moved = new ArrayList<>();
        assertThat(store.events.read(2_000, 1_000, Set.of(FileMoved.class), moved::add))
                .isEqualTo(2_500);
        assertThat(moved).hasSize(500);
        assertThat(store.events.read(0, 1_000, Set.of(FileOpened.class), event -> {
                    throw new AssertionError("there is none");
                }))
                .isEqualTo(1_000);
        assertThat(store.events.read(2_500, 10, event -> {})).isEqualTo(2_500);
    }

    private void position(long head) {
        store.sequencer.start();
        await().until(() -> store.events.head() == head);
    }

    private static long at(TrackingToken token) {
        return token.position().orElseThrow();
    }
}
