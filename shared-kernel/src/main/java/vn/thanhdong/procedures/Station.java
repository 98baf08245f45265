package vn.thanhdong.procedures;

import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.territory.AgencyCode;

/**
 * Where a dossier lies and for whom it waits: one step of its procedure's internal process (quy trình nội bộ).
 *
 * @param step index of the step in the procedure, from 0
 * @param kind what has to be done
 * @param role who may do it
 * @param agency in which agency
 * @param person the one it is for; empty when anybody of role and agency may take it
 * @param dueAt end of the hours that the step has; lateness belongs to a step and a person
 */
public record Station(int step, StepKind kind, Role role, AgencyCode agency, Optional<PersonId> person, Instant dueAt) {

    /** The same place with another end of its hours. */
    public Station dueBy(Instant moment) {
        return new Station(step, kind, role, agency, person, moment);
    }

    /** The same place, for that person. */
    public Station heldBy(PersonId somebody) {
        return new Station(step, kind, role, agency, Optional.of(somebody), dueAt);
    }

    /** Nobody forwarded it meanwhile, whatever became of its hours. */
    public boolean isWhere(Station other) {
        return equals(other.dueBy(dueAt));
    }
}
