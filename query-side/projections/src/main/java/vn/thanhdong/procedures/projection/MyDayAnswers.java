package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.GetMyDay;
import vn.thanhdong.procedures.query.MyDay;

/** Answers what needs the asker now, how their agency does, and what just happened: one request of the engine. */
public final class MyDayAnswers {

    private static final int LATEST = 10;
    private static final int SOON_WORKING_DAYS = 2;

    private final DossierIndex index;
    private final DossierSearch search;
    private final Freshness freshness;

    public MyDayAnswers(DossierReading reading) {
        index = reading.index();
        search = reading.search();
        freshness = reading.freshness();
    }

    /** The asker's day. */
    @QueryHandler
    public MyDay answer(GetMyDay question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Instant asOf = freshness.caughtUpTo();
        Scope scope = search.scope(asker);
        if (asker == null) {
            return new MyDay(0, 0, 0, 0, 0, 0, 0, List.of(), asOf);
        }
        Map<String, Query> counted = counted(asker);
        var answer = index.search(request -> request.query(search.inScope(scope))
                .size(LATEST)
                .sort(Orders.lastChanged())
                .aggregations("day", Aggregation.of(a -> a.filters(f -> f.filters(by -> by.keyed(counted))))));
        var buckets = Objects.requireNonNull(answer.aggregations().get("day"), "day")
                .filters()
                .buckets()
                .keyed();
        Map<String, Long> day = new LinkedHashMap<>();
        buckets.forEach((name, bucket) -> day.put(name, bucket.docCount()));
        return new MyDay(
                day.getOrDefault("waiting", 0L),
                day.getOrDefault("dueSoon", 0L),
                day.getOrDefault("overdue", 0L),
                day.getOrDefault("received", 0L),
                day.getOrDefault("finished", 0L),
                day.getOrDefault("open", 0L),
                day.getOrDefault("openOverdue", 0L),
                answer.hits().hits().stream()
                        .map(Hit::source)
                        .map(Objects::requireNonNull)
                        .map(dossier -> Summaries.of(dossier, scope, search.now(), Map.of()))
                        .toList(),
                asOf);
    }

    private Map<String, Query> counted(Actor asker) {
        Instant now = search.now();
        LocalDate today = search.today();
        Query waiting = search.waits(asker).query();
        Query late = Filters.punctuality(Punctuality.IN_PROGRESS_LATE, now);
        Instant soon = search.catalogue().calendar().plusWorkingDays(now, SOON_WORKING_DAYS);
        Query dueSoon = Filters.all(
                List.of(waiting, Filters.from("standing.urgentAt", now), Filters.before("standing.urgentAt", soon)));
        return Map.of(
                "waiting", waiting,
                "dueSoon", dueSoon,
                "overdue", Filters.all(List.of(waiting, late)),
                "received", Filters.days("standing.submittedAt", today, today),
                "finished", Filters.days("standing.endedAt", today, today),
                "open", Filters.not(Filters.exists("standing.endedAt")),
                "openOverdue", late);
    }
}
