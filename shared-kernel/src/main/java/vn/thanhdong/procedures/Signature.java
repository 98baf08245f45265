package vn.thanhdong.procedures;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.SigningAuthority;

/**
 * Who decided about a dossier, and by what right.
 *
 * @param by who signed
 * @param authority by what right; empty for the head of the agency in person
 * @param decision number of the paper that gives this right; empty where none is needed
 * @param at when
 */
public record Signature(PersonId by, Optional<SigningAuthority> authority, String decision, Instant at) {

    public Signature {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(at, "at");
    }
}
