package vn.thanhdong.erasure.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.erasure.LegalHold;

/**
 * Answer to {@link GetLegalHolds}.
 *
 * @param owner whose dossier it is, opaque id; empty where the asker may not see the dossier
 * @param holds newest first, released ones as well
 * @param delayed what the asker wrote is not there yet: it is being updated
 */
public record DossierHolds(Optional<PersonId> owner, List<LegalHold> holds, boolean delayed) {

    public static final DossierHolds NONE = new DossierHolds(Optional.empty(), List.of(), false);

    public DossierHolds {
        owner = Objects.requireNonNullElse(owner, Optional.empty());
        holds = List.copyOf(holds);
    }
}
