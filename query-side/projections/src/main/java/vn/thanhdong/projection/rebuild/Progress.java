package vn.thanhdong.projection.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How far a rebuild has come, for whoever looks. */
public final class Progress {

    private final Clock clock;
    private final Instant startedAt;
    private final AtomicLong events = new AtomicLong();
    private volatile @Nullable Instant endedAt;
    private @Nullable Instant pausedSince;
    private Duration rested = Duration.ZERO;

    Progress(Clock clock) {
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    void read(long more) {
        events.addAndGet(more);
    }

    void ended() {
        endedAt = clock.instant();
    }

    /** Nothing is read any more. */
    public boolean isEnded() {
        return endedAt != null;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Events read so far. */
    public long events() {
        return events.get();
    }

    synchronized void paused() {
        if (pausedSince == null) {
            pausedSince = clock.instant();
        }
    }

    synchronized void resumed() {
        if (pausedSince != null) {
            rested = rested.plus(Duration.between(pausedSince, clock.instant()));
            pausedSince = null;
        }
    }

    /** Mean rate since it began, without the time for which it was paused. */
    public synchronized long eventsPerSecond() {
        Instant until = pausedSince == null ? endedAt : pausedSince;
        Duration since = Duration.between(startedAt, until == null ? clock.instant() : until);
        return events.get() * 1000 / Math.max(1, since.minus(rested).toMillis());
    }
}
