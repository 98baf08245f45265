package vn.thanhdong.access.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.ExpiringCache;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.Mandates;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.projection.EngineCall;

/** The documents of mandates, as they are read. */
public final class MandateIndex implements Mandates {

    /** A page asks many questions at once. Whether one is in force is asked of the clock each time, never remembered. */
    private static final Duration REMEMBERED = Duration.ofMillis(500);

    private static final int MOST_AUDITORS = 1_000;
    private static final int MOST = 1_000;

    private final ElasticsearchClient client;
    private final Clock clock;
    private final ExpiringCache<PersonId, List<Mandate>> recent;

    public MandateIndex(ElasticsearchClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
        this.recent = new ExpiringCache<>(MOST_AUDITORS, clock);
    }

    @Override
    public List<Mandate> of(PersonId person) {
        return recent.find(person).orElseGet(() -> {
            List<Mandate> read =
                    search(Query.of(q -> q.term(t -> t.field("members").value(person.value()))));
            recent.put(person, read, clock.instant().plus(REMEMBERED));
            return read;
        });
    }

    /** All of them, the newest as well. */
    List<Mandate> all() {
        return search(Query.of(q -> q.matchAll(any -> any)));
    }

    /** The mandate of that id, whether searches see it already or not. */
    public Optional<Mandate> one(String id) {
        return document(id).map(MandateDocument::mandate);
    }

    Optional<MandateDocument> document(String id) {
        return EngineCall.answer(() -> Optional.ofNullable(
                client.get(get -> get.index(MandateProjection.NAME).id(id).realtime(true), MandateDocument.class)
                        .source()));
    }

    private List<Mandate> search(Query query) {
        // the index is tiny; a member who left must not be found for as long as its own refresh takes
        EngineCall.answer(() -> client.indices().refresh(refresh -> refresh.index(MandateProjection.NAME)));
        return EngineCall.answer(() -> client
                .search(
                        search -> search.index(MandateProjection.NAME)
                                .query(query)
                                .size(MOST),
                        MandateDocument.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .map(MandateDocument::mandate)
                .toList());
    }
}
