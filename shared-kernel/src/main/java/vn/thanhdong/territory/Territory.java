package vn.thanhdong.territory;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The areas and agencies of the province through time.
 *
 * <p>A code may stand in several rows, one per period. Where no date is asked for, the latest row answers, so that the
 * name of an agency that is gone can still be shown.
 */
public final class Territory {

    private final List<Area> areas;
    private final List<Agency> agencies;
    private final Map<AreaCode, List<Area>> areasByCode;
    private final Map<AgencyCode, List<Agency>> agenciesByCode;
    private final Map<AreaCode, List<AreaCode>> areaChildren;
    private final Map<AgencyCode, List<AgencyCode>> agencyChildren;
    private final Map<AgencyCode, List<Agency>> replacedBy;
    private final Map<AreaCode, List<Agency>> agenciesByArea;

    public Territory(List<Area> areas, List<Agency> agencies) {
        this.areas = List.copyOf(areas);
        this.agencies = List.copyOf(agencies);
        areasByCode = newestFirst(areas, Area::code, Area::validFrom);
        agenciesByCode = newestFirst(agencies, Agency::code, Agency::validFrom);
        areaChildren = children(areas, Area::parent, Area::code);
        agencyChildren = children(agencies, Agency::parent, Agency::code);
        agenciesByArea = agencies.stream().collect(groupingBy(Agency::area, LinkedHashMap::new, Collectors.toList()));
        replacedBy = new LinkedHashMap<>();
        for (Agency agency : agencies) {
            for (AgencyCode successor : agency.successors()) {
                replacedBy.computeIfAbsent(successor, code -> new ArrayList<>()).add(agency);
            }
        }
    }

    /** All rows, in the order of the catalogue. */
    public List<Area> areas() {
        return areas;
    }

    /** All rows, in the order of the catalogue. */
    public List<Agency> agencies() {
        return agencies;
    }

    public Optional<Area> area(AreaCode code) {
        return areasByCode.getOrDefault(code, List.of()).stream().findFirst();
    }

    public Optional<Area> area(AreaCode code, LocalDate date) {
        return areasByCode.getOrDefault(code, List.of()).stream()
                .filter(area -> area.validAt(date))
                .findFirst();
    }

    public Optional<Agency> agency(AgencyCode code) {
        return agenciesByCode.getOrDefault(code, List.of()).stream().findFirst();
    }

    public Optional<Agency> agency(AgencyCode code, LocalDate date) {
        return agenciesByCode.getOrDefault(code, List.of()).stream()
                .filter(agency -> agency.validAt(date))
                .findFirst();
    }

    /** The People's Committee of an area on that day. */
    public Optional<Agency> committeeOf(AreaCode area, LocalDate date) {
        return agenciesByArea.getOrDefault(area, List.of()).stream()
                .filter(agency -> switch (agency.level()) {
                    case PROVINCE, DISTRICT, COMMUNE -> agency.validAt(date);
                    case DEPARTMENT, VERTICAL -> false;
                })
                .findFirst();
    }

    /** The areas directly inside, in the order of the catalogue. */
    public List<AreaCode> children(AreaCode area) {
        return areaChildren.getOrDefault(area, List.of());
    }

    /** The agencies directly below, in the order of the catalogue. */
    public List<AgencyCode> children(AgencyCode agency) {
        return agencyChildren.getOrDefault(agency, List.of());
    }

    /** The area and everything inside it, at any time. */
    public Set<AreaCode> descendants(AreaCode area) {
        return reach(area, code -> children(code).stream());
    }

    /** The agency and everything below it, at any time. */
    public Set<AgencyCode> descendants(AgencyCode agency) {
        return reach(agency, code -> children(code).stream());
    }

    /** The area and those around it, from itself to the province. */
    public Set<AreaCode> ancestors(AreaCode area) {
        return reach(area, code -> area(code).flatMap(Area::parent).stream());
    }

    /** Who does the agency's work on that day: itself while it exists, then whoever took over, however often. */
    public Optional<AgencyCode> successor(AgencyCode agency, LocalDate date) {
        return successors(agency, date).stream().findFirst();
    }

    /** Who goes on with what the agency had on that day: itself where nobody does. */
    public AgencyCode heir(AgencyCode agency, LocalDate date) {
        return successor(agency, date).orElse(agency);
    }

    /** Those whose figures are counted as the agency's on that day, so that each is counted once, also after a split. */
    public Set<AgencyCode> countedAs(AgencyCode agency, LocalDate date) {
        return predecessors(agency, date).stream()
                .filter(one -> one.equals(agency) || heir(one, date).equals(agency))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All who share the agency's work on that day; several after a split, the heir of open work first. */
    public Set<AgencyCode> successors(AgencyCode agency, LocalDate date) {
        return reach(agency, code -> endedBy(code, date).flatMap(ended -> ended.successors().stream())).stream()
                .filter(code -> agency(code, date).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The agency and all those whose work had come to it by that day: what its scope expands to in documents. */
    public Set<AgencyCode> predecessors(AgencyCode agency, LocalDate date) {
        return reach(
                agency,
                code -> replacedBy.getOrDefault(code, List.of()).stream()
                        .filter(old ->
                                old.validTo().map(end -> !date.isBefore(end)).orElse(false))
                        .filter(old -> agency(old.code(), date).isEmpty())
                        .map(Agency::code));
    }

    /** What a person of that agency may see on that day: all below, and all that these took over. */
    public Set<AgencyCode> scope(AgencyCode agency, LocalDate date) {
        return descendants(agency).stream()
                .flatMap(code -> predecessors(code, date).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Agency> endedBy(AgencyCode code, LocalDate date) {
        return agency(code, date).isPresent()
                ? Stream.empty()
                : agenciesByCode.getOrDefault(code, List.of()).stream()
                        .filter(row ->
                                row.validTo().map(end -> !date.isBefore(end)).orElse(false))
                        .limit(1);
    }

    private static <C> Set<C> reach(C start, Function<C, Stream<C>> next) {
        Set<C> seen = new LinkedHashSet<>();
        Deque<C> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            C code = open.poll();
            if (seen.add(code)) {
                next.apply(code).forEach(open::add);
            }
        }
        return seen;
    }

    private static <T, C> Map<C, List<T>> newestFirst(
            List<T> rows, Function<T, C> code, Function<T, LocalDate> validFrom) {
        return rows.stream().sorted(Comparator.comparing(validFrom).reversed()).collect(groupingBy(code));
    }

    private static <T, C> Map<C, List<C>> children(List<T> rows, Function<T, Optional<C>> parent, Function<T, C> code) {
        Map<C, List<C>> children = new LinkedHashMap<>();
        for (T row : rows) {
            parent.apply(row).ifPresent(above -> {
                List<C> below = children.computeIfAbsent(above, any -> new ArrayList<>());
                if (!below.contains(code.apply(row))) {
                    below.add(code.apply(row));
                }
            });
        }
        return children;
    }
}
