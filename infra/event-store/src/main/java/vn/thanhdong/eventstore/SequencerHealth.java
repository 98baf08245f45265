package vn.thanhdong.eventstore;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.thanhdong.eventstore.position.Sequencer;
import vn.thanhdong.eventstore.position.SequencerLag;

/** Down when committed events have waited too long for their position: nobody who follows the log sees them. */
final class SequencerHealth extends AbstractHealthIndicator {

    /** Far more than a batch takes, so that a burst of imports is no alarm. */
    private static final Duration TOO_LONG = Duration.ofSeconds(30);

    private final Sequencer sequencer;

    SequencerHealth(Sequencer sequencer) {
        super("Cannot tell how far positions are behind");
        this.sequencer = sequencer;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        SequencerLag lag = sequencer.lag();
        if (lag.age().compareTo(TOO_LONG) > 0) {
            health.down().withDetail("reason", "Events have waited too long for their position");
        } else {
            health.up();
        }
        health.withDetail("waitingEvents", lag.events())
                .withDetail("oldestWaitsSeconds", lag.age().toSeconds());
    }
}
