package vn.thanhdong.territory;

import java.time.Duration;
import java.time.LocalTime;

/** An unbroken stretch of working time within a day, Vietnam's local time. */
public record Session(LocalTime from, LocalTime to) {

    public Session {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A session from " + from + " to " + to + " does not last");
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
