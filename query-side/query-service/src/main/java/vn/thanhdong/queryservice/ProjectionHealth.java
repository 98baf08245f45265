package vn.thanhdong.queryservice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import vn.thanhdong.history.query.ProjectionsStatus;

/**
 * How one projection stands. It is up while its documents can be read and follow the log, however far behind: pages say
 * from when they are. It is down while the engine is away or it stands still although there is something to apply, and
 * out of service while its documents are derived for the first time.
 */
final class ProjectionHealth implements HealthIndicator {

    private static final Duration STANDS_STILL = Duration.ofMinutes(1);

    private final String name;
    private final SharedStanding projections;
    private final Clock clock;
    private long seenPosition = -1;
    private Instant behindSince = Instant.MAX;

    ProjectionHealth(String name, SharedStanding projections, Clock clock) {
        this.name = name;
        this.projections = projections;
        this.clock = clock;
    }

    @Override
    public Health health() {
        try {
            return standing();
        } catch (RuntimeException e) {
            return Health.down()
                    .withDetail("reason", "Cannot tell how far it is: " + e.getMessage())
                    .build();
        }
    }

    private Health standing() {
        ProjectionsStatus all = projections.now();
        ProjectionsStatus.Projection now = all.projections().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        long lag = Math.max(0, all.head() - now.position());
        long setAside = all.setAside().stream()
                .filter(one -> one.projection().equals(name))
                .count();
        return Health.status(status(now, lag))
                .withDetail("state", now.state())
                .withDetail("position", now.position())
                .withDetail("lag", lag)
                .withDetail("setAsideDocuments", setAside)
                .build();
    }

    private Status status(ProjectionsStatus.Projection now, long lag) {
        boolean still = standsStill(now.position(), lag);
        return switch (now.state()) {
            case WAITING_FOR_ENGINE -> Status.DOWN;
            case REBUILDING, PAUSED -> now.position() == 0 && lag > 0 ? Status.OUT_OF_SERVICE : Status.UP;
            case LIVE, CATCHING_UP -> still ? Status.DOWN : Status.UP;
        };
    }

    private synchronized boolean standsStill(long position, long lag) {
        Instant now = clock.instant();
        if (lag == 0) {
            behindSince = Instant.MAX;
        } else if (position != seenPosition || behindSince.equals(Instant.MAX)) {
            behindSince = now;
        }
        seenPosition = position;
        return now.minus(STANDS_STILL).isAfter(behindSince);
    }
}
