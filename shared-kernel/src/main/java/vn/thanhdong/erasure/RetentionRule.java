package vn.thanhdong.erasure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.procedures.ProcedureCode;

/**
 * How long the dossiers of some procedures are kept after their end; data of the catalogue.
 *
 * @param procedures which; none where the rule is for all others
 * @param years whole years, counted from the end of the year in which a dossier ended (Law 33/2024/QH15 on archives);
 *     empty for permanent
 * @param ground law or schedule that it rests on, by Vietnamese title and number
 */
public record RetentionRule(List<ProcedureCode> procedures, Optional<Integer> years, String ground) {

    private static final int LONGEST = 70;

    public RetentionRule {
        procedures = List.copyOf(procedures);
        years = Objects.requireNonNullElse(years, Optional.empty());
        if (years.filter(many -> many < 0 || many > LONGEST).isPresent()) {
            throw new IllegalArgumentException("Records are kept for 0 to " + LONGEST + " years, or permanently");
        }
    }

    /** Kept for ever. */
    public boolean permanent() {
        return years.isEmpty();
    }
}
