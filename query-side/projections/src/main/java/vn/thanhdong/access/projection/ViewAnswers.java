package vn.thanhdong.access.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.event.PersonalDataViewed;
import vn.thanhdong.access.query.DataViews;
import vn.thanhdong.access.query.FindViewsOfDossier;
import vn.thanhdong.access.query.FindViewsOfMyData;
import vn.thanhdong.projection.EngineCall;

/** Answers who looked at personal data: citizens at theirs, auditors at a dossier's. */
public final class ViewAnswers {

    private static final int LARGEST_PAGE = 200;
    private static final DataViews NOTHING = new DataViews(List.of(), 0, 0);

    private final ElasticsearchClient client;
    private final Scopes scopes;
    private final BiPredicate<Actor, String> coversDossier;

    /**
     * @param coversDossier whether the dossier is in that actor's scope
     */
    public ViewAnswers(ElasticsearchClient client, Scopes scopes, BiPredicate<Actor, String> coversDossier) {
        this.client = client;
        this.scopes = scopes;
        this.coversDossier = coversDossier;
    }

    @QueryHandler
    public DataViews find(FindViewsOfMyData question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = scopes.of(asker);
        if (asker == null || scope.namesViewers()) { // an auditor's own data are a citizen's matter
            return NOTHING;
        }
        return page(
                List.of(scope.views("persons")),
                question.size(),
                question.before(),
                scope,
                seen -> seen.persons().contains(asker.person()));
    }

    @QueryHandler
    public DataViews find(FindViewsOfDossier question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = scopes.of(asker);
        if (asker == null || !scope.namesViewers() || !coversDossier.test(asker, question.dossier())) {
            return NOTHING;
        }
        Query ofDossier = Query.of(q -> q.term(t -> t.field("dossiers").value(question.dossier())));
        return page(
                List.of(scope.views("persons"), ofDossier),
                question.size(),
                question.before(),
                scope,
                seen -> seen.dossier().equals(question.dossier()));
    }

    private DataViews page(
            List<Query> filters, int wanted, long before, Scope scope, Predicate<PersonalDataViewed.Seen> asked) {
        int size = Math.clamp(wanted, 1, LARGEST_PAGE);
        SearchResponse<ViewDocument> answer = search(filters, size, before);
        List<ViewDocument> found = answer.hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList();
        return new DataViews(
                found.stream().map(view -> view(view, scope, asked)).toList(),
                Objects.requireNonNull(answer.hits().total(), "total").value(),
                found.size() < size ? 0 : found.getLast().position());
    }

    private SearchResponse<ViewDocument> search(List<Query> filters, int size, long before) {
        return EngineCall.answer(() -> client.search(
                search -> {
                    search.index(ViewProjection.NAME)
                            .query(all -> all.bool(bool -> bool.filter(filters)))
                            .size(size)
                            .trackTotalHits(total -> total.enabled(true))
                            .sort(sort -> sort.field(by -> by.field("position").order(SortOrder.Desc)));
                    return before > 0 ? search.searchAfter(before) : search;
                },
                ViewDocument.class));
    }

    private static DataViews.View view(ViewDocument view, Scope scope, Predicate<PersonalDataViewed.Seen> asked) {
        return new DataViews.View(
                view.at(),
                scope.namesViewers() ? view.viewer() : "",
                view.role(),
                view.agency(),
                view.seen().stream()
                        .filter(asked)
                        .map(seen -> new DataViews.Seen(seen.dossier(), seen.shown(), seen.ground()))
                        .toList());
    }
}
