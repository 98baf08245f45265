package vn.thanhdong.eventstore;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.thanhdong.eventstore.position.Sequencer;
import vn.thanhdong.eventstore.position.SequencerLag;

/** Down when committed events have waited too long for their position: nobody who follows the log sees them. */
final class SequencerHealth implements HealthIndicator {

    /** Far more than a batch takes, so that a burst of imports is no alarm. */
    private static final Duration TOO_LONG = Duration.ofSeconds(30);

    private final Sequencer sequencer;

    SequencerHealth(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Override
    public Health health() {
        try {
            SequencerLag lag = sequencer.lag();
            return (lag.age().compareTo(TOO_LONG) > 0
                            ? Health.down().withDetail("reason", "Events have waited too long for their position")
                            : Health.up())
                    .withDetail("waitingEvents", lag.events())
                    .withDetail("oldestWaitsSeconds", lag.age().toSeconds())
                    .build();
        } catch (RuntimeException e) {
            return Health.down()
                    .withDetail("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
