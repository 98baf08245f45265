package vn.thanhdong.access.query;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.access.Mandate;

/**
 * Answer to {@link FindMandates}.
 *
 * @param mandates what begins last comes first; 1,000 at most
 * @param now by the clock that decides which of them are in force
 * @param delayed what the asker wrote is not there yet: it is being updated
 */
public record MandateList(List<Mandate> mandates, Instant now, boolean delayed) {

    public MandateList {
        mandates = List.copyOf(mandates);
    }

    /** Those in force now. */
    public List<Mandate> inForce() {
        return mandates.stream().filter(one -> one.inForce(now)).toList();
    }
}
