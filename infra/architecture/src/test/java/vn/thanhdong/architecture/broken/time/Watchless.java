package vn.thanhdong.architecture.broken.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Asks the machine what time it is; once it asks a clock. */
class Watchless {
    Supplier<Instant> now = Instant::now;

    LocalDate today(ZoneId zone) {
        return LocalDate.now(zone);
    }

    LocalDate right(Clock clock) {
        return LocalDate.now(clock);
    }
}
