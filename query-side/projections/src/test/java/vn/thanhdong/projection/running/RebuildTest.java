package vn.thanhdong.projection.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanhdong.projection.Parcel;
import vn.thanhdong.projection.Parcels;
import vn.thanhdong.projection.Reading;
import vn.thanhdong.projection.TestGround;
import vn.thanhdong.projection.document.Stored;
import vn.thanhdong.projection.index.VersionedIndex;

class RebuildTest {

    private static final long PLENTY = 64_000_000;
    /** For a hundred documents of each partition. */
    private static final long SCARCE = 1;

    private final Parcels projection = new Parcels(TestGround.freshName());

    @ParameterizedTest
    @ValueSource(longs = {PLENTY, SCARCE})
    void a_rebuild_gives_what_following_gave_for_events_that_are_neighbours(long memory) {
        try (TestGround test = new TestGround(memory)) {
            rebuildEqualsLive(test, () -> test.appendNeighbours("a", 1_500, 4));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {PLENTY, SCARCE})
    void a_rebuild_gives_what_following_gave_for_events_that_lie_far_apart(long memory) {
        try (TestGround test = new TestGround(memory)) {
            rebuildEqualsLive(test, () -> test.appendInterleaved("a", 1_500, 4));
        }
    }

    @Test
    void a_rebuild_beside_running_writes_loses_nothing() {
        try (TestGround test = new TestGround();
                RunningProjection<Parcel> running = new RunningProjection<>(test.ground, projection)) {
            running.start();
            test.appendNeighbours("a", 2_000, 4);
            awaitCaughtUp(running);

            CompletableFuture<Void> writes = CompletableFuture.runAsync(() -> test.appendInterleaved("b", 1_000, 6));
            assertThat(running.rebuild()).isTrue();
            assertThat(running.rebuild()).isFalse();
            await().atMost(Duration.ofSeconds(90)).until(() -> !running.rebuilding());
            writes.join();
            awaitCaughtUp(running);

            assertThat(running.serving()).contains(new VersionedIndex(projection.name(), 2));
            Map<String, Stored<Parcel>> all = Reading.all(test.ground, projection.name());
            assertThat(all).hasSize(3_000);
            assertThat(all)
                    .allSatisfy((id, stored) -> assertThat(stored.document().trail())
                            .isEqualTo(id.startsWith("a") ? "sent,1,2,3" : "sent,1,2,3,4,5"));
        }
    }

    @Test
    void a_paused_rebuild_stands_still_while_what_serves_follows_and_then_goes_on() {
        try (TestGround test = new TestGround();
                RunningProjection<Parcel> running = new RunningProjection<>(test.ground, projection)) {
            running.start();
            test.appendNeighbours("a", 5_000, 3);
            awaitCaughtUp(running);
            assertThat(running.pauseRebuild()).as("nothing to pause").isFalse();

            assertThat(running.rebuild()).isTrue();
            await().until(running::pauseRebuild);
            test.appendNeighbours("b", 200, 3);
            awaitCaughtUp(running);
            assertThat(running.rebuildPaused()).isTrue();
            assertThat(running.rebuilding()).isTrue();
            assertThat(running.serving()).contains(new VersionedIndex(projection.name(), 1));
            assertThat(Reading.all(test.ground, projection.name())).hasSize(5_200);

            assertThat(running.resumeRebuild()).isTrue();
            await().atMost(Duration.ofSeconds(60)).until(() -> !running.rebuilding());
            assertThat(running.serving()).contains(new VersionedIndex(projection.name(), 2));
            assertThat(Reading.all(test.ground, projection.name())).hasSize(5_200);

            assertThat(running.kept()).containsExactly(new VersionedIndex(projection.name(), 1));
            assertThat(running.drop(projection.name() + "-v2"))
                    .as("what serves")
                    .isFalse();
            assertThat(running.drop(projection.name() + "-v1")).isTrue();
            assertThat(running.kept()).isEmpty();
            assertThat(Reading.all(test.ground, projection.name())).hasSize(5_200);
        }
    }

    @Test
    void a_paused_rebuild_can_be_cancelled() {
        try (TestGround test = new TestGround();
                RunningProjection<Parcel> running = new RunningProjection<>(test.ground, projection)) {
            running.start();
            test.appendNeighbours("a", 5_000, 3);
            awaitCaughtUp(running);
            assertThat(running.rebuild()).isTrue();
            await().until(running::pauseRebuild);
            assertThat(running.cancelRebuild()).isTrue();
            await().atMost(Duration.ofSeconds(60)).until(() -> !running.rebuilding());
            assertThat(running.serving()).contains(new VersionedIndex(projection.name(), 1));
            assertThat(running.rebuildPaused()).isFalse();
        }
    }

    @Test
    void a_cancelled_rebuild_leaves_what_serves_as_it_was() {
        try (TestGround test = new TestGround();
                RunningProjection<Parcel> running = new RunningProjection<>(test.ground, projection)) {
            running.start();
            test.appendNeighbours("a", 5_000, 3);
            awaitCaughtUp(running);

            assertThat(running.rebuild()).isTrue();
            assertThat(running.cancelRebuild()).isTrue();
            await().atMost(Duration.ofSeconds(60)).until(() -> !running.rebuilding());

            assertThat(running.serving()).contains(new VersionedIndex(projection.name(), 1));
            assertThat(Reading.all(test.ground, projection.name())).hasSize(5_000);
            test.appendNeighbours("b", 10, 2);
            awaitCaughtUp(running);
            assertThat(Reading.all(test.ground, projection.name())).hasSize(5_010);
            rebuild(running);
            assertThat(Reading.all(test.ground, projection.name())).hasSize(5_010);
        }
    }

    @Test
    void what_cannot_be_derived_waits_for_the_new_index_and_can_be_retried_there() {
        try (TestGround test = new TestGround(SCARCE);
                RunningProjection<Parcel> running = new RunningProjection<>(test.ground, projection)) {
            running.start();
            test.appendInterleaved("a", 1_000, 4);
            test.appender.append(List.of(TestGround.history("poison", 0, 3, "heavy")));
            test.appendNeighbours("b", 10, 1);
            awaitCaughtUp(running);
            projection.broken.add("a5");
            rebuild(running);

            VersionedIndex index = running.serving().orElseThrow();
            assertThat(test.setAside.waiting(index, 10))
                    .extracting(waiting -> waiting.documentId() + " " + waiting.events())
                    .containsExactlyInAnyOrder("a5 2", "poison 3");

            projection.broken.clear();
            assertThat(running.retry("a5")).isTrue();
            assertThat(Reading.one(test.ground, projection, index.name(), "a5").trail())
                    .isEqualTo("sent,1,2,3");
        }
    }

    @Test
    void a_changed_fold_is_noticed_at_start_and_derived_again_while_the_old_index_serves() {
        try (TestGround test = new TestGround()) {
            try (RunningProjection<Parcel> before = new RunningProjection<>(test.ground, projection)) {
                before.start();
                test.appendNeighbours("a", 100, 3);
                awaitCaughtUp(before);
            }
            Parcels changed = new Parcels(projection.name(), 2);
            try (RunningProjection<Parcel> after = new RunningProjection<>(test.ground, changed)) {
                after.start();
                VersionedIndex second = new VersionedIndex(projection.name(), 2);
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> after.serving().filter(second::equals).isPresent());
                awaitCaughtUp(after);
                assertThat(Reading.all(test.ground, projection.name())).hasSize(100);
                assertThat(Reading.all(test.ground, projection.name() + "-v1")).hasSize(100);
            }
        }
    }

    private void rebuildEqualsLive(TestGround test, Runnable append) {
        try (RunningProjection<Parcel> running = new RunningProjection<>(test.ground, projection)) {
            running.start();
            append.run();
            awaitCaughtUp(running);
            Map<String, Stored<Parcel>> live = Reading.all(test.ground, projection.name());

            rebuild(running);

            assertThat(running.serving()).contains(new VersionedIndex(projection.name(), 2));
            assertThat(Reading.all(test.ground, projection.name()))
                    .hasSize(1_500)
                    .isEqualTo(live);
            assertThat(running.rebuildProgress().orElseThrow().events()).isEqualTo(6_000);
        }
    }

    private static void rebuild(RunningProjection<?> running) {
        assertThat(running.rebuild()).isTrue();
        await().atMost(Duration.ofSeconds(90)).until(() -> !running.rebuilding());
    }

    private static void awaitCaughtUp(RunningProjection<?> running) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !running.engineAway() && running.lag() == 0);
    }
}
