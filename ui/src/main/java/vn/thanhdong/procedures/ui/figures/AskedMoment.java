package vn.thanhdong.procedures.ui.figures;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.query.TimeAxis;

/** As of when another system asks: now, a moment of the past, or none that can be answered. */
sealed interface AskedMoment {

    /** No moment is named. */
    record Now() implements AskedMoment {}

    /** A moment of the past. */
    record Past(AsOf asOf) implements AskedMoment {}

    /** @param reason key of the words that say what is wrong */
    record None(String reason) implements AskedMoment {}

    /**
     * @param at ISO 8601 with zone, {@code 2023-06-15T23:59:59+07:00}, its plus sign escaped or not; empty for now
     * @param axis {@code occurred} or {@code recorded}; empty for the first
     */
    static AskedMoment of(String at, String axis, Instant now) {
        Optional<TimeAxis> by = axis(axis);
        if (at.isEmpty() && axis.isEmpty()) {
            return new Now();
        }
        try {
            Instant moment = OffsetDateTime.parse(at.replace(' ', '+')).toInstant();
            if (by.isEmpty()) {
                return new None("asOf.api.unreadable");
            }
            return moment.isAfter(now) ? new None("asOf.api.future") : new Past(new AsOf(moment, by.get()));
        } catch (DateTimeException noMoment) {
            return new None("asOf.api.unreadable");
        }
    }

    /** As the interface writes an axis. */
    static String word(TimeAxis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<TimeAxis> axis(String word) {
        return switch (word) {
            case "", "occurred" -> Optional.of(TimeAxis.OCCURRED);
            case "recorded" -> Optional.of(TimeAxis.RECORDED);
            default -> Optional.empty();
        };
    }
}
