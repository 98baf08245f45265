package vn.thanhdong.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void whoIsAloneWaitsForNothingAndWhoComesInTheSameMomentIsServedTogetherAfterIt() {
        var gathering = new Gathering(done::incrementAndGet, Duration.ofSeconds(1), timer);
        gathering.soon();
        assertThat(done).hasValue(1);

        for (int i = 0; i < 100; i++) {
            gathering.soon();
        }
        assertThat(done).as("not each by itself").hasValue(1);
        await().untilAtomic(done, org.hamcrest.Matchers.is(2));
    }

    @Test
    void nobodyIsForgottenHoweverTheyCome() {
        var asked = new AtomicInteger();
        var known = new AtomicInteger();
        var gathering = new Gathering(() -> known.set(asked.get()), Duration.ofMillis(1), timer);
        for (int i = 0; i < 20_000; i++) {
            asked.incrementAndGet();
            gathering.soon();
        }
        await().untilAtomic(known, org.hamcrest.Matchers.is(20_000));
    }

    @Test
    void whoeverIsStillAtWorkWhileTheProcessStopsIsNotDisturbed() {
        var gathering = new Gathering(done::incrementAndGet, Duration.ofMillis(1), timer);
        timer.shutdownNow();

        gathering.soon();
        gathering.soon();

        assertThat(done).as("there are no readers any more").hasValue(0);
    }
}
