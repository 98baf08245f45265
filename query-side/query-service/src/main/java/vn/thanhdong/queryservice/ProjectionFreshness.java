package vn.thanhdong.queryservice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import vn.thanhdong.procedures.projection.Freshness;
import vn.thanhdong.projection.Projections;

/**
 * How far one projection has followed the log. While it lags, what its documents show is at least as old as the last
 * moment at which nothing was waiting.
 */
final class ProjectionFreshness implements Freshness {

    private static final Duration EXPECTED = Duration.ofSeconds(5);

    private final Projections projections;
    private final String name;
    private final Clock clock;
    private final AtomicReference<Instant> lastCaughtUp;

    ProjectionFreshness(Projections projections, String name, Clock clock) {
        this.projections = projections;
        this.name = name;
        this.clock = clock;
        lastCaughtUp = new AtomicReference<>(clock.instant());
    }

    @Override
    public Instant caughtUpTo() {
        if (!projections.engineAway(name) && projections.lag(name) == 0) {
            lastCaughtUp.set(clock.instant());
        }
        return lastCaughtUp.get();
    }

    @Override
    public boolean delayed() {
        return Duration.between(caughtUpTo(), clock.instant()).compareTo(EXPECTED) > 0;
    }
}
