package vn.thanhdong.territory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyHistory;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.command.AgencyRefusal;
import vn.thanhdong.territory.command.MergeAgencies;
import vn.thanhdong.territory.command.RenameAgency;

/** Makes of what an administrator asked for the change of agencies that it means. */
final class AgencyChange {

    private static final Phrase UNNAMED = new Phrase("", "");

    private AgencyChange() {}

    /** What came of it. */
    sealed interface Made permits Reformed, Impossible {}

    record Reformed(Reform reform) implements Made {}

    record Impossible(Rejection why) implements Made {}

    static Made of(MergeAgencies command, AgencyHistory history, String id) {
        if (command.agencies().isEmpty()) {
            return new Impossible(AgencyRefusal.AGENCY_REQUIRED.at("agencies"));
        }
        if (command.successors().isEmpty()) {
            return new Impossible(AgencyRefusal.SUCCESSOR_REQUIRED.at("successors"));
        }
        Territory territory = history.on(command.from().minusDays(1));
        Optional<Rejection> missing = missing("agencies", command.agencies(), history, command.from(), command.number())
                .or(() -> missing("successors", command.successors(), history, command.from(), command.number()));
        if (missing.isPresent()) {
            return new Impossible(missing.get());
        }
        for (AgencyCode successor : command.successors()) {
            if (command.agencies().contains(successor)) {
                return new Impossible(
                        AgencyRefusal.SUCCEEDS_ITSELF.at("successors", AgencyWords.name(territory, successor)));
            }
        }
        List<Reform.Ending> ends = new ArrayList<>(command.agencies().stream()
                .distinct()
                .map(one -> new Reform.Ending(one, command.from(), command.successors()))
                .toList());
        List<Agency> begins = new ArrayList<>();
        if (!command.newName().isBlank()) {
            Agency heir = territory
                    .agency(command.successors().getFirst(), command.from().minusDays(1))
                    .orElseThrow();
            if (!heir.name().equals(command.newName().strip())) {
                ends.add(new Reform.Ending(heir.code(), command.from(), List.of()));
                begins.add(renamed(heir, command.newName(), command.from()));
            }
        }
        return new Reformed(new Reform(id, UNNAMED, ends, begins));
    }

    static Made of(RenameAgency command, AgencyHistory history, String id) {
        if (command.newName().isBlank()) {
            return new Impossible(AgencyRefusal.NAME_REQUIRED.at("newName"));
        }
        Territory territory = history.on(command.from().minusDays(1));
        Optional<Rejection> missing =
                missing("agencies", List.of(command.agency()), history, command.from(), command.number());
        if (missing.isPresent()) {
            return new Impossible(missing.get());
        }
        Agency agency =
                territory.agency(command.agency(), command.from().minusDays(1)).orElseThrow();
        if (agency.name().equals(command.newName().strip())) {
            return new Impossible(AgencyRefusal.NAME_UNCHANGED.at("newName", agency.name()));
        }
        return new Reformed(new Reform(
                id,
                UNNAMED,
                List.of(new Reform.Ending(agency.code(), command.from(), List.of())),
                List.of(renamed(agency, command.newName(), command.from()))));
    }

    /** Whichever of them is unknown, or does not exist on the day before the change; another decision is named. */
    private static Optional<Rejection> missing(
            String field, List<AgencyCode> codes, AgencyHistory history, LocalDate from, String number) {
        Territory territory = history.on(from.minusDays(1));
        return codes.stream()
                .filter(code -> territory.agency(code, from.minusDays(1)).isEmpty())
                .findFirst()
                .map(code -> territory.agency(code).isEmpty()
                        ? AgencyRefusal.AGENCY_UNKNOWN.at(field, code.value())
                        : AgencyOverlap.endedBefore(field, code, territory, history, from, number)
                                .orElseGet(() -> AgencyRefusal.NOT_THERE_THEN.at(
                                        field, AgencyWords.name(territory, code), AgencyWords.day(from))));
    }

    private static Agency renamed(Agency agency, String name, LocalDate from) {
        return new Agency(
                agency.code(),
                name.strip(),
                agency.level(),
                agency.parent(),
                agency.area(),
                from,
                agency.validTo(),
                agency.successors());
    }
}
