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

    public Instant startedAt() {
        return startedAt;
    }

    /** Events read so far. */
    public long events() {
        return events.get();
    }

    /** Mean rate since it began. */
    public long eventsPerSecond() {
        Instant end = endedAt;
        long millis =
                Duration.between(startedAt, end == null ? clock.instant() : end).toMillis();
        return events.get() * 1000 / Math.max(1, millis);
    }
}
