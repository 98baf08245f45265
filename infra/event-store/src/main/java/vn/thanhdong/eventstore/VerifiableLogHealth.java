package vn.thanhdong.eventstore;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.thanhdong.eventstore.log.LogStanding;
import vn.thanhdong.eventstore.log.VerifiableLog;

/** Down when the store is not what was recorded, with the first position at which it differs. */
final class VerifiableLogHealth implements HealthIndicator {

    private final VerifiableLog log;

    VerifiableLogHealth(VerifiableLog log) {
        this.log = log;
    }

    @Override
    public Health health() {
        try {
            LogStanding standing = log.standing();
            return standing.check()
                    .alarm()
                    .map(alarm -> Health.down()
                            .withDetail("reason", "The event store is not what was recorded")
                            .withDetail("position", alarm.position())
                            .withDetail("difference", alarm.kind())
                            .withDetail("foundAt", alarm.foundAt().toString()))
                    .orElseGet(Health::up)
                    .withDetail("published", standing.publishedSize())
                    .withDetail("behind", standing.head() - standing.publishedSize())
                    .withDetail("verified", standing.check().position())
                    .build();
        } catch (RuntimeException e) {
            return Health.down()
                    .withDetail("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
