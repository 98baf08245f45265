package vn.thanhdong.history.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.history.query.AuditTerms;
import vn.thanhdong.procedures.query.FacetCount;

/** How many of the events found have each value, counted by the engine; contexts are added up from their types. */
final class AuditFacets {

    private static final List<String> FIELDS = List.of("type", "role", "agency", "channel");

    /** More than there are types or agencies. */
    private static final int ALL_VALUES = 2_000;

    private AuditFacets() {}

    static SearchRequest.Builder askedFor(SearchRequest.Builder request) {
        FIELDS.forEach(field -> request.aggregations(
                field, Aggregation.of(a -> a.terms(terms -> terms.field(field).size(ALL_VALUES)))));
        return request;
    }

    static Map<String, List<FacetCount>> of(Map<String, Aggregate> counted) {
        Map<String, List<FacetCount>> facets = new HashMap<>();
        FIELDS.forEach(field -> facets.put(field, terms(counted.get(field))));
        facets.put(
                "context",
                facets.getOrDefault("type", List.of()).stream()
                        .collect(Collectors.groupingBy(
                                type -> AuditTerms.contextOf(type.value()), Collectors.summingLong(FacetCount::count)))
                        .entrySet()
                        .stream()
                        .map(context -> new FacetCount(context.getKey(), context.getValue()))
                        .sorted(Comparator.comparingLong(FacetCount::count).reversed())
                        .toList());
        return facets;
    }

    private static List<FacetCount> terms(@Nullable Aggregate counted) {
        return counted == null
                ? List.of()
                : counted.sterms().buckets().array().stream()
                        .map(bucket -> new FacetCount(bucket.key().stringValue(), bucket.docCount()))
                        .toList();
    }
}
