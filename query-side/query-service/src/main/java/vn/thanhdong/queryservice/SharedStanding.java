package vn.thanhdong.queryservice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import vn.thanhdong.history.query.ProjectionsStatus;

/**
 * How all projections stand, asked once for whoever wants to know in the same moment. The health of each is a component of
 * its own: every one of them would ask the store for all of them again, and while the store is away wait as often.
 */
final class SharedStanding {

    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private final Supplier<ProjectionsStatus> ask;
    private final Clock clock;
    private Supplier<ProjectionsStatus> told;
    private Instant until = Instant.MIN;

    SharedStanding(Supplier<ProjectionsStatus> ask, Clock clock) {
        this.ask = ask;
        this.clock = clock;
        this.told = ask;
    }

    /** @throws RuntimeException it could not be told, also to whoever asked a moment ago */
    synchronized ProjectionsStatus now() {
        if (clock.instant().isAfter(until)) {
            told = asked();
            until = clock.instant().plus(GOOD_FOR);
        }
        return told.get();
    }

    private Supplier<ProjectionsStatus> asked() {
        try {
            ProjectionsStatus all = ask.get();
            return () -> all;
        } catch (RuntimeException failed) {
            return () -> {
                throw failed;
            };
        }
    }
}
