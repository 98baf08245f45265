package vn.thanhdong.territory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An administrative area as it is or was in one period.
 *
 * @param parent the area around it; the province has none
 * @param position where its label stands on the map, where known
 * @param validFrom first day on which it exists
 * @param validTo first day on which it no longer does; empty while it does
 */
public record Area(
        AreaCode code,
        String name,
        AreaLevel level,
        Optional<AreaCode> parent,
        Optional<Position> position,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    public Area {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(position, "position");
        Validity.check(name, validFrom, validTo);
    }

    public boolean validAt(LocalDate date) {
        return Validity.contains(validFrom, validTo, date);
    }

    /** Whether there is a day on which both exist. */
    public boolean overlaps(Area other) {
        return Validity.overlap(validFrom, validTo, other.validFrom, other.validTo);
    }
}
