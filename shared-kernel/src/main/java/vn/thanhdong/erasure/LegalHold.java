package vn.thanhdong.erasure;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.PersonId;

/**
 * Somebody with the right to do so holds a dossier: as long as it is held, nobody whose data are in it is erased.
 *
 * @param id made by who placed it
 * @param decision number of the decision that it rests on
 * @param authority who decided, such as a court or an inspectorate
 * @param placedAt from when on
 * @param placedBy who recorded it, opaque id
 * @param releasedAt when it ended; empty while it is in force
 * @param release number of the paper that ended it; empty while it is in force
 */
public record LegalHold(
        String id,
        String decision,
        String authority,
        Instant placedAt,
        PersonId placedBy,
        Optional<Instant> releasedAt,
        String release) {

    public LegalHold {
        releasedAt = Objects.requireNonNullElse(releasedAt, Optional.empty());
    }

    /** Whether it still holds. */
    public boolean inForce() {
        return releasedAt.isEmpty();
    }

    LegalHold released(Instant at, String paper) {
        return new LegalHold(id, decision, authority, placedAt, placedBy, Optional.of(at), paper);
    }
}
