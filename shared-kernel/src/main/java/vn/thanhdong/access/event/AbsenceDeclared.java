package vn.thanhdong.access.event;

import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.territory.AgencyCode;

/**
 * Somebody will be away, and somebody else acts in their stead (vắng mặt, ủy quyền). Who said so stands in the metadata.
 *
 * @param absenceId made by who declared it
 * @param occurredAt when it was declared
 * @param agency whose work it is
 * @param person who is away
 * @param role in which of their roles
 * @param from first moment
 * @param to first moment after it
 * @param deputy who acts in their stead
 * @param deputyRole role in which the deputy does
 * @param signing by what right the deputy signs; empty unless somebody is away who signs
 * @param decision number of the paper that gives this right; empty where none is needed
 */
public record AbsenceDeclared(
        String absenceId,
        Instant occurredAt,
        AgencyCode agency,
        PersonId person,
        Role role,
        Instant from,
        Instant to,
        PersonId deputy,
        Role deputyRole,
        Optional<SigningAuthority> signing,
        String decision)
        implements AbsenceEvent {

    /** What it says, as a value. */
    public Absence absence() {
        return new Absence(absenceId, agency, person, role, from, to, deputy, deputyRole, signing, decision);
    }
}
