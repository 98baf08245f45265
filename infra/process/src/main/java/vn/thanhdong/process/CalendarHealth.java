package vn.thanhdong.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.territory.WorkingCalendar;

/** Which working calendar a process counts with, and until when it is decided. It stops no work when it runs out. */
final class CalendarHealth implements HealthIndicator {

    private final CatalogueInForce catalogue;
    private final Clock clock;

    CalendarHealth(CatalogueInForce catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Health health() {
        WorkingCalendar calendar = catalogue.get().calendar();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return Health.up()
                .withDetail("version", calendar.version())
                .withDetail("lastDecidedYear", calendar.lastDecidedYear().getValue())
                .withDetail("runsOutSoon", calendar.runsOutSoon(today))
                .build();
    }
}
