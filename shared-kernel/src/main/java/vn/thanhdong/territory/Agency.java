package vn.thanhdong.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An agency as it is or was in one period.
 *
 * @param parent the agency above it; the province's People's Committee has none
 * @param area where it is responsible
 * @param validFrom first day on which it exists
 * @param validTo first day on which it no longer does; empty while it does
 * @param successors who goes on with its work after {@code validTo}; the first takes over what is open
 */
public record Agency(
        AgencyCode code,
        String name,
        AgencyLevel level,
        Optional<AgencyCode> parent,
        AreaCode area,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<AgencyCode> successors) {

    public Agency {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(area, "area");
        Validity.check(name, validFrom, validTo);
        successors = List.copyOf(successors);
    }

    public boolean validAt(LocalDate date) {
        return Validity.contains(validFrom, validTo, date);
    }

    /** Whether there is a day on which both exist. */
    public boolean overlaps(Agency other) {
        return Validity.overlap(validFrom, validTo, other.validFrom, other.validTo);
    }
}
