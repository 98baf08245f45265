package vn.thanhdong.history.ui.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.procedures.query.FacetCount;

/**
 * A way to narrow the audit trail by ticking values.
 *
 * @param id name of the facet in answers
 * @param chosen values that a filter has
 * @param narrow the filter with other values
 * @param name of a value, for people
 */
record TrailFacet(
        String id,
        Function<AuditFilter, Set<String>> chosen,
        BiFunction<AuditFilter, Set<String>, AuditFilter> narrow,
        Function<String, String> name) {

    /** All, as they stand below each other. */
    static List<TrailFacet> all(TrailWords words) {
        return List.of(
                new TrailFacet("context", AuditFilter::contexts, AuditFilter::withContexts, TrailWords::context),
                new TrailFacet("type", AuditFilter::types, AuditFilter::withTypes, TrailWords::type),
                new TrailFacet("role", AuditFilter::roles, AuditFilter::withRoles, words::role),
                new TrailFacet("agency", AuditFilter::agencies, AuditFilter::withAgencies, words::agency),
                new TrailFacet("channel", AuditFilter::channels, AuditFilter::withChannels, words::channel));
    }

    /** What is offered: what was counted, then what is chosen although nothing has it. */
    List<FacetCount> offered(List<FacetCount> counted, AuditFilter filter) {
        Set<String> known = counted.stream().map(FacetCount::value).collect(Collectors.toSet());
        return Stream.concat(
                        counted.stream(),
                        chosen.apply(filter).stream()
                                .filter(value -> !known.contains(value))
                                .map(value -> new FacetCount(value, 0)))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed())
                .toList();
    }
}
