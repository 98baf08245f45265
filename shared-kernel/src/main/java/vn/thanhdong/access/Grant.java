package vn.thanhdong.access;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.Territory;

/**
 * A role that somebody holds, and how far it reaches.
 *
 * @param agency for which agency, with all below it and all whose work it took over; empty for citizens
 * @param area within which area; empty where the agency's area is meant
 */
public record Grant(Role role, Optional<AgencyCode> agency, Optional<AreaCode> area) {

    public Grant {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(area, "area");
        if ((role == Role.CITIZEN) == agency.isPresent()) {
            throw new IllegalArgumentException(
                    role == Role.CITIZEN ? "A citizen acts for no agency" : "The role " + role + " needs an agency");
        }
    }

    /** The same role at whoever goes on with the agency's work on that day. */
    public Grant followed(Territory territory, LocalDate day) {
        return agency.map(own -> new Grant(role, Optional.of(territory.heir(own, day)), area))
                .orElse(this);
    }
}
