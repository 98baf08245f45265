package vn.thanhdong.history.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.projection.EngineCall;

/** The documents of the audit trail, as they are read. */
final class AuditIndex {

    /** A document under the id of its event. */
    record Read(String eventId, AuditDocument document) {

        String causation() {
            return said(document.causation());
        }
    }

    private final ElasticsearchClient client;
    private final AuditDossiers dossiers;

    AuditIndex(ElasticsearchClient client, AuditDossiers dossiers) {
        this.client = client;
        this.dossiers = dossiers;
    }

    /** From now on searches see all that is written. */
    void refresh() {
        EngineCall.answer(() -> client.indices().refresh(refresh -> refresh.index(AuditProjection.NAME)));
    }

    SearchResponse<AuditDocument> search(UnaryOperator<SearchRequest.Builder> request) {
        return EngineCall.answer(() -> client.search(
                request.apply(new SearchRequest.Builder().index(AuditProjection.NAME))
                        .build(),
                AuditDocument.class));
    }

    long count(Query query) {
        return EngineCall.answer(
                () -> client.count(count -> count.index(AuditProjection.NAME).query(query))
                        .count());
    }

    /** Some of what matches, oldest first. */
    List<Read> oldest(Query query, int most) {
        return read(search(request -> request.query(query)
                .size(most)
                .sort(sort -> sort.field(by -> by.field("position").order(SortOrder.Asc)))));
    }

    static List<Read> read(SearchResponse<AuditDocument> answer) {
        return answer.hits().hits().stream()
                .map(hit -> new Read(id(hit), Objects.requireNonNull(hit.source(), "source")))
                .toList();
    }

    /** As they are told, dossiers by their codes. */
    List<AuditEvent> told(List<Read> read) {
        Set<String> ids = read.stream()
                .flatMap(one -> one.document().subjects().stream())
                .flatMap(key -> AuditSubject.of(key).stream())
                .filter(subject -> subject.kind() == AuditSubject.Kind.DOSSIER)
                .map(AuditSubject::id)
                .collect(Collectors.toSet());
        var codes = dossiers.codes(ids);
        return read.stream()
                .map(one -> event(one, key -> codes.getOrDefault(key, "")))
                .toList();
    }

    private static AuditEvent event(Read one, UnaryOperator<String> codes) {
        AuditDocument document = one.document();
        return new AuditEvent(
                document.position(),
                one.eventId(),
                document.type(),
                document.subjects().stream()
                        .flatMap(key -> AuditSubject.of(key).stream())
                        .map(subject -> subject.kind() == AuditSubject.Kind.DOSSIER
                                ? new AuditSubject(subject.kind(), subject.id(), codes.apply(subject.id()))
                                : subject)
                        .toList(),
                said(document.words()),
                document.happenedAt(),
                document.recordedAt(),
                said(document.person()),
                said(document.role()),
                said(document.agency()),
                said(document.channel()),
                said(document.correlation()),
                Boolean.TRUE.equals(document.imported()),
                said(document.session()));
    }

    private static String id(Hit<AuditDocument> hit) {
        return Objects.requireNonNull(hit.id(), "id");
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
