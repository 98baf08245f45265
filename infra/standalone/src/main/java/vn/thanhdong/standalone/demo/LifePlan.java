package vn.thanhdong.standalone.demo;

import java.util.List;
import java.util.Locale;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.StepUnit;
import vn.thanhdong.territory.AgencyCode;

/**
 * So many dossiers of one sort that go so far.
 *
 * @param source {@link #ONLINE}, {@link #COUNTER} or the user name of a citizen
 */
record LifePlan(String source, AgencyCode agency, ProcedureCode procedure, Goal goal, int count) {

    /** Handed in online before, as a row of the table. */
    static final String ONLINE = "online";

    /** Taken in by the clerk. */
    static final String COUNTER = "counter";

    /** Where it waits at last, or how it ends. */
    enum Goal {
        INTAKE,
        HANDOVER,
        ASSIGNMENT,
        CONSULTATION,
        ASKED,
        EXAMINATION,
        REVIEW,
        SIGNING,
        APPRAISAL,
        PROVINCE,
        NUMBERING,
        RETURN,
        RETURNED,
        RATED,
        SENTBACK,
        PAYMENT,
        SUPPLEMENT,
        WITHDRAWN,
        REFUSED;

        /** Whether it waits at that step; what the agency above reviews and signs has names of its own. */
        boolean isAt(Step step) {
            boolean above = step.unit() == StepUnit.SUPERIOR_AGENCY;
            return switch (this) {
                case APPRAISAL -> above && step.kind() == StepKind.REVIEW;
                case PROVINCE -> above && step.kind() == StepKind.SIGNING;
                default -> !above && step.kind().name().equals(name());
            };
        }
    }

    static List<LifePlan> all() {
        return Resource.text("life.csv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(part -> new LifePlan(
                        part[0],
                        new AgencyCode(part[1]),
                        new ProcedureCode(part[2]),
                        Goal.valueOf(part[3].toUpperCase(Locale.ROOT)),
                        Integer.parseInt(part[4])))
                .toList();
    }

    boolean isOfTheTable() {
        return source.equals(ONLINE);
    }
}
