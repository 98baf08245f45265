package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;

/** Answers questions for lists of dossiers. */
public final class DossierLists {

    private static final int LARGEST_PAGE = 1_000;

    private final DossierIndex index;
    private final DossierSearch search;
    private final Freshness freshness;

    public DossierLists(DossierReading reading) {
        index = reading.index();
        search = reading.search();
        freshness = reading.freshness();
    }

    /** A page of what matches in the asker's scope. */
    @QueryHandler
    public DossierPage find(FindDossiers question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = search.scope(asker);
        DossierFilter filter = question.filter();
        TypedWords typed = TypedWords.of(filter.text());
        Optional<PastConditions> then = search.then(filter);
        Instant judgedAt = search.judgedAt(filter);
        Query query = search.query(filter, scope);
        int size = Math.clamp(question.size(), 1, LARGEST_PAGE);
        Freshness.Seen seen = freshness.look();
        var answer = index.search(request -> {
            request.query(query)
                    .size(size)
                    .sort(Orders.of(order(question), !typed.isEmpty()))
                    .trackTotalHits(total -> total.enabled(true));
            if (!question.after().isEmpty()) {
                request.searchAfter(Cursor.read(question.after()));
            }
            if (!typed.isEmpty() && scope.opensPersonalData()) {
                Highlights.askedFor(request);
            }
            return question.facets() ? Facets.askedFor(request, search.judging(filter), then) : request;
        });
        List<Hit<DossierDocument>> hits = answer.hits().hits();
        return new DossierPage(
                hits.stream()
                        .map(hit -> summary(hit, scope, judgedAt, then, typed))
                        .toList(),
                Objects.requireNonNull(answer.hits().total(), "total").value(),
                hits.size() < size ? "" : Cursor.of(hits.getLast().sort()),
                question.facets() ? Facets.of(answer.aggregations()) : Map.of(),
                seen.asOf(),
                seen.delayed());
    }

    /** How many match in the asker's scope. */
    @QueryHandler
    public Long count(CountDossiers question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        return index.count(search.query(question.filter(), search.scope(asker)));
    }

    /** By dates and acts of now nothing of the past is ordered. */
    private static DossierOrder order(FindDossiers question) {
        return question.filter().asOf() == null
                ? question.order()
                : question.order().ofThePast();
    }

    private static DossierSummary summary(
            Hit<DossierDocument> hit, Scope scope, Instant judgedAt, Optional<PastConditions> then, TypedWords typed) {
        DossierDocument dossier = Objects.requireNonNull(hit.source(), "source");
        Map<String, String> highlights = Highlights.of(hit.highlight(), dossier, typed);
        return then.map(past -> PastSummaries.of(dossier, scope, past, highlights))
                .orElseGet(() -> Summaries.of(dossier, scope, judgedAt, highlights));
    }
}
