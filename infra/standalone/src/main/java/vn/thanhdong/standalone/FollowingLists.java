package vn.thanhdong.standalone;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import vn.thanhdong.projection.Projections;

/**
 * Lists, searches and figures follow what is recorded a moment later. After much was recorded at once that moment lasts
 * seconds, and a page that is announced before shows dossiers as they were.
 */
final class FollowingLists {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration TELL = Duration.ofSeconds(2);
    /** Lists that do not move for so long wait for something that a start must not wait for; operators see for what. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Projections projections;

    FollowingLists(Projections projections) {
        this.projections = projections;
    }

    /**
     * Returns when all lists have followed, or when none has moved for half a minute or the search engine is away.
     *
     * @param behind told now and then how many events are still to be applied
     */
    void await(LongConsumer behind) {
        long least = Long.MAX_VALUE;
        long moved = System.nanoTime();
        long told = moved - TELL.toNanos();
        for (long lag = lag(); lag > 0 && !engineAway(); lag = lag()) {
            long now = System.nanoTime();
            if (lag < least) {
                least = lag;
                moved = now;
            } else if (now - moved > PATIENCE.toNanos()) {
                return;
            }
            if (now - told > TELL.toNanos()) {
                behind.accept(lag);
                told = now;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private long lag() {
        return projections.names().stream().mapToLong(projections::lag).max().orElse(0);
    }

    private boolean engineAway() {
        return projections.names().stream().anyMatch(projections::engineAway);
    }
}
