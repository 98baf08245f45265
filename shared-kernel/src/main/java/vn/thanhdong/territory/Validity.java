package vn.thanhdong.territory;

import java.time.LocalDate;
import java.util.Optional;

/** Periods from a day to, but without, a day; without an end they go on. */
final class Validity {

    private Validity() {}

    static void check(String name, LocalDate from, Optional<LocalDate> to) {
        if (to.isPresent() && !from.isBefore(to.get())) {
            throw new IllegalArgumentException(name + " ends on " + to.get() + ", not after it begins on " + from);
        }
    }

    static boolean contains(LocalDate from, Optional<LocalDate> to, LocalDate date) {
        return !date.isBefore(from) && to.map(date::isBefore).orElse(true);
    }

    static boolean overlap(LocalDate from, Optional<LocalDate> to, LocalDate otherFrom, Optional<LocalDate> otherTo) {
        return otherTo.map(from::isBefore).orElse(true)
                && to.map(otherFrom::isBefore).orElse(true);
    }
}
