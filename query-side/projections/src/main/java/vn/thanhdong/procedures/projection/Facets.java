package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.FacetCount;

/** How many of the dossiers found have each value of each filter, counted by the engine. */
final class Facets {

    private static final String PUNCTUALITY = "punctuality";

    private static final Map<String, String> FIELDS = Map.of(
            "status", "standing.status",
            "procedure", "subject.procedure",
            "agency", "subject.handlingAgency",
            "area", "subject.area",
            "channel", "subject.channel");

    /** More than there are agencies, areas or procedures. */
    private static final int ALL_VALUES = 2_000;

    private Facets() {}

    static SearchRequest.Builder askedFor(SearchRequest.Builder request, Instant judgedAt) {
        FIELDS.forEach((facet, field) -> request.aggregations(
                facet, Aggregation.of(a -> a.terms(terms -> terms.field(field).size(ALL_VALUES)))));
        Map<String, Query> punctualities = Arrays.stream(Punctuality.values())
                .collect(Collectors.toMap(Punctuality::name, one -> Filters.punctuality(one, judgedAt)));
        return request.aggregations(
                PUNCTUALITY, Aggregation.of(a -> a.filters(f -> f.filters(by -> by.keyed(punctualities)))));
    }

    static Map<String, List<FacetCount>> of(Map<String, Aggregate> counted) {
        Map<String, List<FacetCount>> facets = new HashMap<>();
        FIELDS.keySet().forEach(facet -> facets.put(facet, terms(counted.get(facet))));
        Aggregate punctuality = counted.get(PUNCTUALITY);
        if (punctuality != null) {
            facets.put(
                    PUNCTUALITY,
                    punctuality.filters().buckets().keyed().entrySet().stream()
                            .map(one ->
                                    new FacetCount(one.getKey(), one.getValue().docCount()))
                            .filter(one -> one.count() > 0)
                            .sorted(Comparator.comparingLong(FacetCount::count).reversed())
                            .toList());
        }
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
