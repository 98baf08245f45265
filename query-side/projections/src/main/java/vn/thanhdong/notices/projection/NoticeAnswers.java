package vn.thanhdong.notices.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.notices.NoticeState;
import vn.thanhdong.notices.query.FindNoticesOfDossier;
import vn.thanhdong.notices.query.FindUnsentNotices;
import vn.thanhdong.notices.query.NoticesFound;
import vn.thanhdong.projection.EngineCall;

/** Answers what people were told. */
public final class NoticeAnswers {

    private static final int LARGEST_PAGE = 200;
    private static final NoticesFound NOTHING = new NoticesFound(List.of(), 0);

    private final ElasticsearchClient client;
    private final BiPredicate<Actor, String> coversDossier;

    /**
     * @param coversDossier whether the dossier is in that actor's scope
     */
    public NoticeAnswers(ElasticsearchClient client, BiPredicate<Actor, String> coversDossier) {
        this.client = client;
        this.coversDossier = coversDossier;
    }

    @QueryHandler
    public NoticesFound find(FindNoticesOfDossier question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        return asker == null || !coversDossier.test(asker, question.dossier())
                ? NOTHING
                : search(
                        Query.of(q -> q.term(t -> t.field("dossier").value(question.dossier()))),
                        "queuedAt",
                        LARGEST_PAGE);
    }

    /** Who may ask this is settled before, as of all questions about the machinery. */
    @QueryHandler
    public NoticesFound find(FindUnsentNotices question) {
        List<FieldValue> unsent =
                List.of(FieldValue.of(NoticeState.WAITING.name()), FieldValue.of(NoticeState.GIVEN_UP.name()));
        return search(
                Query.of(q -> q.terms(t -> t.field("state").terms(any -> any.value(unsent)))),
                "changedAt",
                Math.clamp(question.size(), 1, LARGEST_PAGE));
    }

    private NoticesFound search(Query query, String newestBy, int size) {
        SearchResponse<NoticeDocument> answer = EngineCall.answer(() -> client.search(
                search -> search.index(NoticeProjection.NAME)
                        .query(query)
                        .size(size)
                        .trackTotalHits(total -> total.enabled(true))
                        .sort(sort -> sort.field(by -> by.field(newestBy).order(SortOrder.Desc))),
                NoticeDocument.class));
        return new NoticesFound(
                answer.hits().hits().stream()
                        .map(Hit::source)
                        .map(Objects::requireNonNull)
                        .map(NoticeAnswers::notice)
                        .toList(),
                Objects.requireNonNull(answer.hits().total(), "total").value());
    }

    private static NoticesFound.Notice notice(NoticeDocument found) {
        return new NoticesFound.Notice(
                found.id(),
                found.dossier(),
                found.kind(),
                found.channel(),
                found.state(),
                found.queuedAt(),
                found.changedAt(),
                found.problem());
    }
}
