package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.FacetCount;

/** How many of the dossiers found have each value of each filter, counted by the engine. */
final class Facets {

    private static final String PUNCTUALITY = "punctuality";
    private static final String STATUS = "status";

    private static final Map<String, String> FIELDS = Map.of(
            "procedure", "subject.procedure",
            "agency", "subject.handlingAgency",
            "area", "subject.area",
            "channel", "subject.channel");

    /** More than there are agencies, areas or procedures. */
    private static final int ALL_VALUES = 2_000;

    private Facets() {}

    /**
     * @param judged how a punctuality is found
     * @param then as of when statuses are counted; empty for now
     */
    static SearchRequest.Builder askedFor(
            SearchRequest.Builder request, Function<Punctuality, Query> judged, Optional<PastConditions> then) {
        FIELDS.forEach((facet, field) -> request.aggregations(facet, terms(field)));
        request.aggregations(
                STATUS,
                then.map(past -> filters(NationalStatus.values(), past::status))
                        .orElseGet(() -> terms("standing.status")));
        return request.aggregations(PUNCTUALITY, filters(Punctuality.values(), judged));
    }

    private static Aggregation terms(String field) {
        return Aggregation.of(a -> a.terms(terms -> terms.field(field).size(ALL_VALUES)));
    }

    private static <E extends Enum<E>> Aggregation filters(E[] values, Function<E, Query> query) {
        Map<String, Query> each = Arrays.stream(values).collect(Collectors.toMap(Enum::name, query));
        return Aggregation.of(a -> a.filters(f -> f.filters(by -> by.keyed(each))));
    }

    static Map<String, List<FacetCount>> of(Map<String, Aggregate> counted) {
        Map<String, List<FacetCount>> facets = new HashMap<>();
        counted.forEach((facet, counts) -> facets.put(facet, counts.isFilters() ? filtered(counts) : terms(counts)));
        return facets;
    }

    private static List<FacetCount> filtered(Aggregate counted) {
        return counted.filters().buckets().keyed().entrySet().stream()
                .map(one -> new FacetCount(one.getKey(), one.getValue().docCount()))
                .filter(one -> one.count() > 0)
                .sorted(Comparator.comparingLong(FacetCount::count).reversed())
                .toList();
    }

    private static List<FacetCount> terms(Aggregate counted) {
        return counted.sterms().buckets().array().stream()
                .map(bucket -> new FacetCount(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
