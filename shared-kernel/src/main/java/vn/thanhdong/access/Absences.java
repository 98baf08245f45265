package vn.thanhdong.access;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.territory.AgencyCode;

/** Who is away. Command side and query side each ask their own. */
@FunctionalInterface
public interface Absences {

    /** Where nobody is ever away. */
    Absences NONE = agency -> List.of();

    /** Those of one agency, past and to come as well, in the order in which they were declared. */
    List<Absence> of(AgencyCode agency);

    /** Those that let the actor act in somebody's stead at that moment. */
    default List<Absence> standIns(Actor actor, Instant moment) {
        return actor.agency().map(this::of).orElse(List.of()).stream()
                .filter(absence -> absence.inForce(moment) && absence.names(actor))
                .toList();
    }
}
