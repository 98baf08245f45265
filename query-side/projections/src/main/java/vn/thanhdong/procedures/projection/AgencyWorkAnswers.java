package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.query.AgencyWork;
import vn.thanhdong.territory.query.CountAgencyWork;

/** Answers how much an agency has to do, for whoever is about to say who goes on with it. */
public final class AgencyWorkAnswers {

    private static final String OPEN = "open";

    private final DossierIndex index;
    private final DossierSearch search;

    public AgencyWorkAnswers(DossierReading reading) {
        index = reading.index();
        search = reading.search();
    }

    /** In the asker's scope. */
    @QueryHandler
    public AgencyWork answer(CountAgencyWork question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        if (question.agencies().isEmpty()) {
            return new AgencyWork(Map.of());
        }
        Map<String, Query> each = new TreeMap<>();
        question.agencies().forEach(agency -> each.put(agency.value(), openAt(agency)));
        var answer = index.search(request -> request.query(search.inScope(search.scope(asker)))
                .size(0)
                .aggregations(OPEN, a -> a.filters(f -> f.filters(queries -> queries.keyed(each)))));
        Map<String, Long> open = new TreeMap<>();
        Objects.requireNonNull(answer.aggregations().get(OPEN), OPEN)
                .filters()
                .buckets()
                .keyed()
                .forEach((agency, bucket) -> open.put(agency, bucket.docCount()));
        return new AgencyWork(open);
    }

    /** It waits somewhere, at that agency or on the way of what that agency handles. */
    private static Query openAt(AgencyCode agency) {
        return Filters.all(List.of(
                Filters.exists("standing.stationKind"),
                Filters.any(List.of(
                        Filters.is("subject.handlingAgency", agency), Filters.is("standing.stationAgency", agency)))));
    }
}
