package vn.thanhdong.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The agencies of the packs with what was decided about them since: a pure function of both and of the day.
 *
 * @param packs as loaded
 * @param decisions entered since
 */
public record AgencyHistory(Territory packs, AgencyDecisions decisions) {

    private static final Comparator<AgencyDecision> BY_DAY = Comparator.comparing(AgencyDecision::from);

    /** As it is on that day: a decision whose day has not come changes nothing, not even a name. */
    public Territory on(LocalDate day) {
        return after(decisions.standing().stream()
                .filter(decision -> !decision.from().isAfter(day)));
    }

    /** With all that is decided, also for days to come. */
    public Territory announced() {
        return after(decisions.standing().stream());
    }

    /** The same with one more decision, which is not recorded. */
    public Territory announcedWith(AgencyDecision one) {
        return after(Stream.concat(decisions.standing().stream(), Stream.of(one)));
    }

    /** Decisions apply in the order of their days; the order in which they were entered says nothing. */
    private Territory after(Stream<AgencyDecision> some) {
        return some.sorted(BY_DAY)
                .map(AgencyDecision::reform)
                .reduce(packs, (territory, reform) -> reform.applyTo(territory), (first, same) -> same);
    }
}
