package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.thanhdong.projection.EngineCall;

/** Which dossier has which code, for those who know dossiers by id and people who know them by code. Nothing personal. */
public final class DossierCodeBook {

    private static final int MOST = 1_000;

    private final ElasticsearchClient client;

    public DossierCodeBook(ElasticsearchClient client) {
        this.client = client;
    }

    /** The parts of a document that are read here. */
    record Coded(Codes codes) {

        /** As {@link DossierCodes}. */
        record Codes(String code, String tracking) {}

        String shown() {
            return codes.code().isEmpty() ? codes.tracking() : codes.code();
        }
    }

    /**
     * Ids of dossiers one of whose codes begins so, or has such a part; 1,000 at most.
     *
     * @param fragment in lower case
     */
    public List<String> having(String fragment) {
        return search(request -> request.query(
                                q -> q.prefix(p -> p.field("codes.parts").value(fragment)))
                        .size(MOST)
                        .source(source -> source.fetch(false)))
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.id(), "id"))
                .toList();
    }

    /** The code that is shown, or the tracking code while there is none, by id; unknown dossiers are missing. */
    public Map<String, String> codes(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> asked = ids.stream().limit(MOST).toList();
        Map<String, String> codes = new HashMap<>();
        search(request -> request.query(q -> q.ids(i -> i.values(asked)))
                        .size(asked.size())
                        .source(source -> source.filter(f -> f.includes("codes.code", "codes.tracking"))))
                .hits()
                .hits()
                .forEach(hit -> codes.put(
                        Objects.requireNonNull(hit.id(), "id"),
                        Objects.requireNonNull(hit.source(), "source").shown()));
        return codes;
    }

    private SearchResponse<Coded> search(UnaryOperator<SearchRequest.Builder> request) {
        return EngineCall.answer(() -> client.search(
                request.apply(new SearchRequest.Builder().index(DossierProjection.NAME))
                        .build(),
                Coded.class));
    }
}
