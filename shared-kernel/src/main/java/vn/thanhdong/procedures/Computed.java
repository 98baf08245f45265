package vn.thanhdong.procedures;

import java.util.List;
import java.util.Objects;

/**
 * How a field follows from others. Nobody types it, and what is stored is always what this gives ({@link
 * ComputedValues}).
 *
 * @param op what is done with them
 * @param of ids of fields, or of the section whose entries are counted
 */
public record Computed(Operation op, List<String> of) {

    /** All that can be computed. */
    public enum Operation {
        /** Of numbers or amounts; of a field of a repeating section over all its entries. */
        SUM,
        /** Of numbers or amounts, each of which must be there. */
        PRODUCT,
        /** How many entries a repeating section has. */
        COUNT,
        /** Whole years from a date of birth to the day of submission. */
        AGE,
        /** Days from the first date to the second: 1 from a day to the next, negative when the second is earlier. */
        DAYS
    }

    public Computed {
        Objects.requireNonNull(op, "op");
        of = List.copyOf(of);
    }
}
