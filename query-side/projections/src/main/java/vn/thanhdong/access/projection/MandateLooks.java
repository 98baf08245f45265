package vn.thanhdong.access.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;
import vn.thanhdong.projection.EngineCall;

/** The looks that were recorded under a mandate. */
public final class MandateLooks {

    private static final int PAGE = 1_000;

    private final ElasticsearchClient client;

    public MandateLooks(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * One look.
     *
     * @param position place of its event in the log
     * @param viewer opaque id of who looked
     * @param reason that was given; empty where none is asked for
     * @param seen dossier by dossier
     */
    public record Look(long position, Instant at, String viewer, String reason, List<Seen> seen) {}

    /** Those up to a position, in the order of the log. */
    public List<Look> of(String mandate, long upTo) {
        EngineCall.answer(() -> client.indices().refresh(refresh -> refresh.index(ViewProjection.NAME)));
        List<Look> looks = new ArrayList<>();
        List<Look> page = page(mandate, upTo, -1);
        while (!page.isEmpty()) {
            looks.addAll(page);
            page = page(mandate, upTo, page.getLast().position());
        }
        return looks;
    }

    private List<Look> page(String mandate, long upTo, long after) {
        SearchResponse<ViewDocument> answer = EngineCall.answer(() -> client.search(
                search -> search.index(ViewProjection.NAME)
                        .query(q -> q.bool(all -> all.filter(
                                        f -> f.term(t -> t.field("mandate").value(mandate)))
                                .filter(f -> f.range(r -> r.number(n ->
                                        n.field("position").lte((double) upTo).gt((double) after))))))
                        .size(PAGE)
                        .sort(sort -> sort.field(by -> by.field("position").order(SortOrder.Asc))),
                ViewDocument.class));
        return answer.hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .map(one -> new Look(
                        one.position(),
                        one.at(),
                        one.viewer(),
                        Objects.requireNonNullElse(one.reason(), ""),
                        one.seen()))
                .toList();
    }
}
