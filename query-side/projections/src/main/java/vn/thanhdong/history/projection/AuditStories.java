package vn.thanhdong.history.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.history.projection.AuditIndex.Read;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditStory;
import vn.thanhdong.history.query.GetAuditStory;

/**
 * Follows one request through the contexts: back to the event that began it, then to all that has its correlation id, and
 * to what any of that set off. Processes that answer to an event name it as their cause.
 */
public final class AuditStories {

    /** A request of a person sets off few events; more are an import's. */
    private static final int MOST = 200;

    private static final int FARTHEST = 5;

    private final AuditIndex index;
    private final Scopes scopes;

    public AuditStories(ElasticsearchClient client, AuditDossiers dossiers, Scopes scopes) {
        this.index = new AuditIndex(client, dossiers);
        this.scopes = scopes;
    }

    /** The story, oldest first. */
    @QueryHandler
    public AuditStory answer(GetAuditStory question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = scopes.of(asker);
        if (!scope.readsAuditTrail()) {
            return new AuditStory(List.of(), false);
        }
        index.refresh();
        return one(term("position", String.valueOf(question.position())))
                .map(this::beginning)
                .map(first -> story(first, scope))
                .orElseGet(() -> new AuditStory(List.of(), false));
    }

    private Read beginning(Read event) {
        Read first = event;
        for (int step = 0; step < FARTHEST && !first.causation().isEmpty(); step++) {
            Optional<Read> cause = one(ids(Set.of(first.causation())));
            if (cause.isEmpty()) {
                return first;
            }
            first = cause.get();
        }
        return first;
    }

    /** What others did in it that the asker may not know of is left out. */
    private AuditStory story(Read first, Scope scope) {
        Map<String, Read> found = new LinkedHashMap<>();
        found.put(first.eventId(), first);
        sameRequest(first).forEach(one -> found.putIfAbsent(one.eventId(), one));
        Set<String> asked = Set.of();
        for (int step = 0; step < FARTHEST && found.size() <= MOST; step++) {
            Set<String> before = asked;
            Set<String> causes =
                    found.keySet().stream().filter(id -> !before.contains(id)).collect(Collectors.toSet());
            if (causes.isEmpty()) {
                break;
            }
            asked = Set.copyOf(found.keySet());
            index.oldest(AuditSearch.anyOf("causation", causes), MOST + 1)
                    .forEach(one -> found.putIfAbsent(one.eventId(), one));
        }
        List<Read> told = found.values().stream()
                .filter(one -> scope.readsTrailOf(one.document().agency()))
                .sorted(Comparator.comparingLong(one -> one.document().position()))
                .limit(MOST)
                .toList();
        return new AuditStory(chapters(told, found), found.size() > MOST);
    }

    private List<AuditStory.Chapter> chapters(List<Read> told, Map<String, Read> found) {
        List<AuditEvent> events = index.told(told);
        List<AuditStory.Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Read cause = found.get(told.get(i).causation());
            chapters.add(new AuditStory.Chapter(
                    events.get(i), cause == null ? 0 : cause.document().position()));
        }
        return chapters;
    }

    /** Of an import, which is one request for many dossiers, only what became of the same one. */
    private List<Read> sameRequest(Read event) {
        String correlation = event.document().correlation();
        if (correlation == null) {
            return List.of();
        }
        boolean imported = Boolean.TRUE.equals(event.document().imported());
        Query same = term("correlation", correlation);
        return index.oldest(
                imported && !event.document().subjects().isEmpty()
                        ? Query.of(q -> q.bool(all -> all.filter(
                                same,
                                term("subjects", event.document().subjects().getFirst()))))
                        : same,
                MOST + 1);
    }

    private Optional<Read> one(Query query) {
        return index.oldest(query, 1).stream().findFirst();
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query ids(Set<String> ids) {
        return Query.of(q -> q.ids(i -> i.values(List.copyOf(ids))));
    }
}
