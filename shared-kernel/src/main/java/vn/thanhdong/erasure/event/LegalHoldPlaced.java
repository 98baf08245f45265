package vn.thanhdong.erasure.event;

import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.LegalHold;
import vn.thanhdong.procedures.DossierId;

/**
 * A dossier is held by a decision: nobody whose data are in it is erased until it is released (giữ hồ sơ theo quyết định
 * của cơ quan có thẩm quyền).
 *
 * @param dossierId the dossier
 * @param occurredAt when
 * @param holdId made by who places it
 * @param decision number of the decision
 * @param authority who decided
 * @param by who recorded it
 */
public record LegalHoldPlaced(
        DossierId dossierId, Instant occurredAt, String holdId, String decision, String authority, PersonId by)
        implements LegalHoldEvent {

    /** What it says, as a value. */
    public LegalHold hold() {
        return new LegalHold(holdId, decision, authority, occurredAt, by, Optional.empty(), "");
    }
}
