package vn.thanhdong.procedures.ui.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.FacetCount;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.ui.Names;

/**
 * A way to narrow a search by ticking values.
 *
 * @param id name of the facet in answers
 * @param chosen values that a filter has
 * @param narrow the filter with other values
 * @param name of a value, for people
 */
record Facet(
        String id,
        Function<DossierFilter, Set<String>> chosen,
        BiFunction<DossierFilter, Set<String>, DossierFilter> narrow,
        Function<String, String> name) {

    /** All facets, as they stand below each other. */
    static List<Facet> all(Names names) {
        return List.of(
                new Facet(
                        "status",
                        filter -> words(filter.statuses()),
                        (filter, values) -> filter.withStatuses(constants(NationalStatus.values(), values)),
                        value -> named(NationalStatus.values(), value, names::status)),
                new Facet(
                        "punctuality",
                        filter -> words(filter.punctualities()),
                        (filter, values) -> filter.withPunctualities(constants(Punctuality.values(), values)),
                        value -> named(Punctuality.values(), value, names::punctuality)),
                new Facet(
                        "procedure",
                        filter -> texts(filter.procedures()),
                        (filter, values) -> filter.withProcedures(values(values, ProcedureCode::new)),
                        value -> names.procedure(new ProcedureCode(value))),
                new Facet(
                        "channel",
                        filter -> words(filter.channels()),
                        (filter, values) -> filter.withChannels(constants(Channel.values(), values)),
                        value -> named(Channel.values(), value, names::channel)),
                new Facet(
                        "agency",
                        filter -> texts(filter.agencies()),
                        (filter, values) -> filter.withAgencies(values(values, AgencyCode::new)),
                        value -> names.agency(new AgencyCode(value))),
                new Facet(
                        "area",
                        filter -> texts(filter.areas()),
                        (filter, values) -> filter.withAreas(values(values, AreaCode::new)),
                        value -> names.area(new AreaCode(value))));
    }

    /** What is offered: what was counted, then what is chosen although nothing has it. */
    List<FacetCount> offered(List<FacetCount> counted, DossierFilter filter) {
        Set<String> known =
                counted.stream().map(count -> canonical(count.value())).collect(Collectors.toSet());
        return Stream.concat(
                        counted.stream().map(count -> new FacetCount(canonical(count.value()), count.count())),
                        chosen.apply(filter).stream()
                                .filter(value -> !known.contains(value))
                                .map(value -> new FacetCount(value, 0)))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed())
                .toList();
    }

    /** Constants come by name or by code; here they are told apart by name. */
    private String canonical(String value) {
        Enum<?>[] constants = switch (id) {
            case "status" -> NationalStatus.values();
            case "punctuality" -> Punctuality.values();
            case "channel" -> Channel.values();
            default -> new Enum<?>[0];
        };
        return Arrays.stream(constants)
                .filter(constant -> is(constant, value))
                .map(Enum::name)
                .findFirst()
                .orElse(value);
    }

    private static boolean is(Enum<?> constant, String value) {
        return constant.name().equalsIgnoreCase(value)
                || constant instanceof NationalStatus status
                        && String.valueOf(status.code()).equals(value);
    }

    private static <E extends Enum<E>> String named(E[] constants, String value, Function<E, String> name) {
        return Arrays.stream(constants)
                .filter(constant -> is(constant, value))
                .map(name)
                .findFirst()
                .orElse(value);
    }

    private static <E extends Enum<E>> Set<E> constants(E[] constants, Set<String> values) {
        return Arrays.stream(constants)
                .filter(constant -> values.contains(constant.name()))
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> values(Set<String> values, Function<String, T> value) {
        return values.stream().map(value).collect(Collectors.toSet());
    }

    private static Set<String> words(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> texts(Set<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
