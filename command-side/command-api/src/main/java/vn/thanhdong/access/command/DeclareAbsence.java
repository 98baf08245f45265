package vn.thanhdong.access.command;

import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.territory.AgencyCode;

/**
 * Says that somebody will be away, and who acts in their stead.
 *
 * @param absenceId made once per form: the same id again is the same click again
 * @param agency whose work it is
 * @param person who will be away
 * @param role in which of their roles there
 * @param from first moment; not before today (Asia/Ho_Chi_Minh)
 * @param to first moment after it
 * @param deputy who acts in their stead
 * @param signing by what right the deputy signs; empty unless the role signs
 * @param decision number of the paper that gives this right; may be empty where none is needed
 */
public record DeclareAbsence(
        String absenceId,
        AgencyCode agency,
        PersonId person,
        Role role,
        Instant from,
        Instant to,
        PersonId deputy,
        Optional<SigningAuthority> signing,
        String decision)
        implements AbsenceCommand {}
