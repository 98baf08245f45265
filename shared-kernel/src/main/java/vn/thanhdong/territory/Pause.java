package vn.thanhdong.territory;

import java.time.Instant;

/** A stretch in which the agency's time did not run because the applicant owed a supplement or a payment. */
public record Pause(Instant from, Instant to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause cannot end at " + to + " before it begins at " + from);
        }
    }
}
