package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.projection.EngineCall;

/** The documents of dossiers, as they are read. */
final class DossierIndex {

    /** Long, and for searching alone. */
    private static final String TEXTS = "words.attachments";

    private final ElasticsearchClient client;

    DossierIndex(ElasticsearchClient client) {
        this.client = client;
    }

    SearchResponse<DossierDocument> search(UnaryOperator<SearchRequest.Builder> request) {
        return EngineCall.answer(() -> client.search(
                request.apply(new SearchRequest.Builder()
                                .index(DossierProjection.NAME)
                                .source(source -> source.filter(all -> all.excludes(TEXTS))))
                        .build(),
                DossierDocument.class));
    }

    long count(Query query) {
        return EngineCall.answer(
                () -> client.count(count -> count.index(DossierProjection.NAME).query(query))
                        .count());
    }

    /** From now on searches see all that is written. */
    void refresh() {
        EngineCall.answer(() -> client.indices().refresh(refresh -> refresh.index(DossierProjection.NAME)));
    }

    /** The newest document, whether searches see it already or not. */
    Optional<DossierDocument> get(DossierId dossier) {
        return EngineCall.answer(() -> {
            var answer = client.get(
                    get -> get.index(DossierProjection.NAME)
                            .id(dossier.value())
                            .realtime(true)
                            .sourceExcludes(TEXTS),
                    DossierDocument.class);
            return Optional.ofNullable(answer.source());
        });
    }
}
