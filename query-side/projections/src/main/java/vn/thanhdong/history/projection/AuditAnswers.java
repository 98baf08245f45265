package vn.thanhdong.history.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.eventstore.serialization.EventTypeNames;
import vn.thanhdong.history.event.AuditTrailSearched;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditPage;
import vn.thanhdong.history.query.CountNewAuditEvents;
import vn.thanhdong.history.query.FindAuditEvents;

/** Answers from the audit trail, to those whose scope it is. */
public final class AuditAnswers {

    private static final int LARGEST_PAGE = 1_000;

    private final AuditIndex index;
    private final AuditSearch search;
    private final Scopes scopes;
    private final LongSupplier position;

    /**
     * @param position last position up to which all events are in the index
     * @param addressHash keyed hash of a network address in its normal form
     */
    public AuditAnswers(
            ElasticsearchClient client,
            AuditDossiers dossiers,
            Supplier<Catalogue> catalogue,
            Scopes scopes,
            LongSupplier position,
            UnaryOperator<String> addressHash) {
        this.index = new AuditIndex(client, dossiers);
        this.search = new AuditSearch(catalogue, dossiers, new AuditSessions(index, addressHash));
        this.scopes = scopes;
        this.position = position;
    }

    /** A page, newest first. */
    @QueryHandler
    public AuditPage find(FindAuditEvents question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Scope scope = scopes.of(asker);
        long upTo = question.upTo();
        if (upTo == 0) {
            // segments run side by side: a later event may be there before an earlier one, so the list ends where all
            // are
            upTo = position.getAsLong();
            index.refresh();
        }
        Query query = upTo(search.query(question.filter(), scope), upTo);
        int size = Math.clamp(question.size(), 1, LARGEST_PAGE);
        var answer = index.search(request -> {
            request.query(query)
                    .size(size)
                    .trackTotalHits(total -> total.enabled(true))
                    .sort(sort -> sort.field(by -> by.field("position").order(SortOrder.Desc)));
            if (question.before() > 0) {
                request.searchAfter(question.before());
            }
            return question.facets() ? AuditFacets.askedFor(request) : request;
        });
        List<AuditIndex.Read> read = AuditIndex.read(answer);
        return new AuditPage(
                index.told(read),
                Objects.requireNonNull(answer.hits().total(), "total").value(),
                read.size() < size ? 0 : read.getLast().document().position(),
                upTo,
                question.facets() ? AuditFacets.of(answer.aggregations()) : Map.of());
    }

    /** How many came since; that somebody searched here is no news to them. */
    @QueryHandler
    public Long count(CountNewAuditEvents question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Query matching = search.query(question.filter(), scopes.of(asker));
        Query later =
                Query.of(q -> q.range(r -> r.number(n -> n.field("position").gt((double) question.after()))));
        return index.count(Query.of(q -> q.bool(all -> {
            all.filter(matching, later);
            return asker == null ? all : all.mustNot(searchedBy(asker));
        })));
    }

    private static Query searchedBy(Actor asker) {
        String search = EventTypeNames.nameOf(AuditTrailSearched.class.getName());
        return Query.of(q -> q.bool(all -> all.filter(
                        f -> f.term(t -> t.field("type").value(search)))
                .filter(f -> f.term(t -> t.field("person").value(asker.person().value())))));
    }

    /** How many match up to a position. */
    public long count(AuditFilter filter, long upTo, @Nullable Actor asker) {
        index.refresh();
        return index.count(upTo(search.query(filter, scopes.of(asker)), upTo));
    }

    /** Last position up to which all events can be found. */
    public long position() {
        return position.getAsLong();
    }

    private static Query upTo(Query matching, long position) {
        Query earlier =
                Query.of(q -> q.range(r -> r.number(n -> n.field("position").lte((double) position))));
        return Query.of(q -> q.bool(all -> all.filter(matching, earlier)));
    }
}
