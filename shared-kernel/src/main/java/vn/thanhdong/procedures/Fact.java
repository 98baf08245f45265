package vn.thanhdong.procedures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a statement of the catalogue comes from.
 *
 * @param source the document it was read in; of an illustrative one, where it can be looked up
 * @param checkedOn the day on which somebody compared it with the source
 * @param illustrative nobody has: shown as <i>số liệu minh họa</i>
 */
public record Fact(Optional<String> source, Optional<LocalDate> checkedOn, boolean illustrative) {

    public Fact {
        if (!illustrative && (source.isEmpty() || checkedOn.isEmpty())) {
            throw new IllegalArgumentException("A fact needs source and checkedOn, or illustrative: true");
        }
    }

    public static Fact ofIllustration() {
        return new Fact(Optional.empty(), Optional.empty(), true);
    }
}
