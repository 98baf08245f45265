package vn.thanhdong.access;

import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * Who acts or asks, as verified: a person in one of the roles that they hold.
 *
 * @param person opaque id
 * @param role role in which they act now
 * @param agency for which agency; empty for citizens
 * @param area within which area; empty where the agency's own is meant
 */
public record Actor(PersonId person, Role role, Optional<AgencyCode> agency, Optional<AreaCode> area) {

    public Actor {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(area, "area");
    }

    public boolean is(Role one) {
        return role == one;
    }

    public boolean actsFor(AgencyCode one) {
        return agency.filter(one::equals).isPresent();
    }
}
