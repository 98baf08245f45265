package vn.thanhdong.territory.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyDecision;
import vn.thanhdong.territory.AgencyHistory;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.command.AgencyRefusal;

/** Whether a decision about agencies fits those that were entered before. */
final class AgencyOverlap {

    private AgencyOverlap() {}

    static Optional<Rejection> refusal(AgencyDecision decision, AgencyHistory history) {
        return overlap(decision, history).or(() -> gone(decision, history)).or(() -> circle(decision, history));
    }

    /** Both decisions are named. */
    private static Optional<Rejection> overlap(AgencyDecision decision, AgencyHistory history) {
        for (AgencyDecision other : history.decisions().standing()) {
            for (Reform.Ending mine : decision.reform().ends()) {
                for (Reform.Ending theirs : other.reform().ends()) {
                    if (mine.agency().equals(theirs.agency())
                            && clash(mine, decision.reform(), theirs, other.reform())) {
                        return Optional.of(AgencyRefusal.OVERLAPS.at(
                                "agencies",
                                AgencyWords.name(history.on(mine.validTo().minusDays(1)), mine.agency()),
                                other.number(),
                                AgencyWords.day(theirs.validTo()),
                                decision.number(),
                                AgencyWords.day(mine.validTo())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The same, where an agency has ended by another decision before the day of this one. */
    static Optional<Rejection> endedBefore(
            String field, AgencyCode code, Territory territory, AgencyHistory history, LocalDate from, String number) {
        return history.decisions().standing().stream()
                .filter(other -> !other.from().isAfter(from))
                .flatMap(other -> other.reform().ends().stream()
                        .filter(end -> end.agency().equals(code) && !goesOn(end, other.reform()))
                        .map(end -> AgencyRefusal.OVERLAPS.at(
                                field,
                                AgencyWords.name(territory, code),
                                other.number(),
                                AgencyWords.day(end.validTo()),
                                number.strip(),
                                AgencyWords.day(from))))
                .findFirst();
    }

    /**
     * Names may change one after the other. An agency ends once: nothing about it can be decided for a day after that, and
     * it cannot end before a name that it is to bear.
     */
    private static boolean clash(Reform.Ending mine, Reform ours, Reform.Ending theirs, Reform other) {
        boolean iEnd = !goesOn(mine, ours);
        boolean theyEnd = !goesOn(theirs, other);
        if (mine.validTo().equals(theirs.validTo()) || (iEnd && theyEnd)) {
            return true;
        }
        return iEnd
                ? mine.validTo().isBefore(theirs.validTo())
                : theyEnd && theirs.validTo().isBefore(mine.validTo());
    }

    /** Under the same code with another name. */
    private static boolean goesOn(Reform.Ending end, Reform reform) {
        return reform.begins().stream()
                .anyMatch(begun ->
                        begun.code().equals(end.agency()) && begun.validFrom().equals(end.validTo()));
    }

    /** Of whom it speaks has to be there on that day. */
    private static Optional<Rejection> gone(AgencyDecision decision, AgencyHistory history) {
        Territory before = history.on(decision.from().minusDays(1));
        Territory then = history.announcedWith(decision);
        for (Reform.Ending end : decision.reform().ends()) {
            Optional<Rejection> missing = Stream.concat(
                            missing(before, end.agency(), end.validTo().minusDays(1), "agencies", end.validTo()),
                            end.successors().stream()
                                    .flatMap(one -> missing(then, one, end.validTo(), "successors", end.validTo())))
                    .findFirst();
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private static Stream<Rejection> missing(
            Territory territory, AgencyCode code, LocalDate day, String field, LocalDate named) {
        return territory.agency(code, day).isPresent()
                ? Stream.empty()
                : Stream.of(AgencyRefusal.NOT_THERE_THEN.at(
                        field, AgencyWords.name(territory, code), AgencyWords.day(named)));
    }

    /** Whoever takes over must not hand the same work back on a later day. */
    private static Optional<Rejection> circle(AgencyDecision decision, AgencyHistory history) {
        Territory then = history.announcedWith(decision);
        for (Reform.Ending end : decision.reform().ends()) {
            for (AgencyCode successor : end.successors()) {
                if (reached(successor, then).contains(end.agency())) {
                    return Optional.of(AgencyRefusal.CIRCLE.at(
                            "successors", AgencyWords.name(then, end.agency()), AgencyWords.name(then, successor)));
                }
            }
        }
        return Optional.empty();
    }

    /** Everybody to whom the work goes in the end, on whatever day. */
    private static Set<AgencyCode> reached(AgencyCode start, Territory territory) {
        Set<AgencyCode> seen = new LinkedHashSet<>();
        List<AgencyCode> open = List.of(start);
        while (!open.isEmpty()) {
            open = open.stream()
                    .filter(seen::add)
                    .flatMap(code -> territory.agency(code).map(Agency::successors).stream())
                    .flatMap(List::stream)
                    .toList();
        }
        return seen;
    }
}
