package vn.thanhdong.erasure;

import java.util.List;
import java.util.Optional;
import vn.thanhdong.procedures.ProcedureCode;

/**
 * How long dossiers are kept; data of the catalogue.
 *
 * @param rules of procedures that have one of their own
 * @param otherwise of all other procedures
 */
public record RetentionSchedule(List<RetentionRule> rules, RetentionRule otherwise) {

    /** Where the catalogue says nothing, nothing is erased. */
    public static final RetentionSchedule FOR_EVER =
            new RetentionSchedule(List.of(), new RetentionRule(List.of(), Optional.empty(), "Danh mục chưa quy định"));

    public RetentionSchedule {
        rules = List.copyOf(rules);
    }

    /** The rule for dossiers of that procedure. */
    public RetentionRule of(ProcedureCode procedure) {
        return rules.stream()
                .filter(rule -> rule.procedures().contains(procedure))
                .findFirst()
                .orElse(otherwise);
    }
}
