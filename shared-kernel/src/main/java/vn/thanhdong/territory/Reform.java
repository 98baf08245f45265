package vn.thanhdong.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.language.Phrase;

/**
 * A change of agencies: which end, and which begin.
 *
 * @param ends the agencies that end, or that go on under the same code with another name
 * @param begins the rows that are new
 */
public record Reform(String id, Phrase name, List<Ending> ends, List<Agency> begins) {

    /** An agency ends; {@code validTo} is the first day without it. */
    public record Ending(AgencyCode agency, LocalDate validTo, List<AgencyCode> successors) {

        public Ending {
            successors = List.copyOf(successors);
        }
    }

    public Reform {
        ends = List.copyOf(ends);
        begins = List.copyOf(begins);
    }

    /** The first day on which anything of it holds. */
    public LocalDate from() {
        return Stream.concat(ends.stream().map(Ending::validTo), begins.stream().map(Agency::validFrom))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("The reform " + id + " changes nothing"));
    }

    /** The agencies with the change carried out; what was before stays as history. */
    public Territory applyTo(Territory territory) {
        List<Agency> agencies = new ArrayList<>();
        for (Agency agency : territory.agencies()) {
            agencies.add(ends.stream()
                    .filter(end -> end.agency().equals(agency.code()) && agency.validAt(end.validTo()))
                    .findFirst()
                    .map(end -> ended(agency, end))
                    .orElse(agency));
        }
        agencies.addAll(begins);
        return new Territory(territory.areas(), agencies);
    }

    private static Agency ended(Agency agency, Ending end) {
        return new Agency(
                agency.code(),
                agency.name(),
                agency.level(),
                agency.parent(),
                agency.area(),
                agency.validFrom(),
                Optional.of(end.validTo()),
                end.successors());
    }
}
