package vn.thanhdong.procedures;

import java.util.Optional;
import vn.thanhdong.language.Phrase;

/**
 * Something an applicant pays.
 *
 * @param amountVnd whole đồng
 * @param condition for whom or when it is due; empty when always
 */
public record Fee(String id, Phrase name, long amountVnd, FeeMoment when, Optional<Phrase> condition) {

    public Fee {
        if (amountVnd < 0) {
            throw new IllegalArgumentException("A fee cannot be negative: " + amountVnd);
        }
    }
}
