package vn.thanhdong.procedures.ui.books;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;

/** Whose books somebody may choose to open. A courtesy: what stands in them, the query side decides by the scope. */
final class Desks {

    private static final Set<Role> WHOLE_PROVINCE = EnumSet.of(Role.PROVINCE_LEADER, Role.AUDITOR);

    private Desks() {}

    /** The own one first; clerks and heads have no other, leaders those below, the province's leaders and auditors all. */
    static List<Agency> of(Actor actor, Territory territory, LocalDate today) {
        AgencyCode own = actor.agency().orElse(null);
        Set<AgencyCode> below = own != null && actor.is(Role.LEADER) ? territory.scope(own, today) : Set.of();
        return territory.agencies().stream()
                .filter(agency -> agency.code().equals(own)
                        || below.contains(agency.code())
                        || WHOLE_PROVINCE.contains(actor.role()))
                .filter(agency -> agency.code().equals(own)
                        || territory.agency(agency.code(), today).isPresent())
                .sorted((one, other) ->
                        Boolean.compare(other.code().equals(own), one.code().equals(own)))
                .toList();
    }
}
