package vn.thanhdong.notices.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.notices.StaffMail;
import vn.thanhdong.notices.query.FindMyNotices;
import vn.thanhdong.notices.query.GetStaffMail;
import vn.thanhdong.notices.query.MyNotices;
import vn.thanhdong.notices.query.StaffMailChoice;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.projection.EngineCall;

/** Answers which notices in the pages are meant for the one who asks: one request of the engine, and one document. */
public final class InboxAnswers {

    private static final int LARGEST_PAGE = 200;
    private static final MyNotices NOTHING = new MyNotices(List.of(), 0, 0);

    private final ElasticsearchClient client;
    private final Scopes scopes;
    private final Absences absences;

    /** @param absences after mergers as well */
    public InboxAnswers(ElasticsearchClient client, Scopes scopes, Absences absences) {
        this.client = client;
        this.scopes = scopes;
        this.absences = absences;
    }

    @QueryHandler
    public MyNotices find(FindMyNotices question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        if (asker == null) {
            return NOTHING;
        }
        var mine = new Meant(
                scopes.addressed(asker), absences.standIns(asker, scopes.clock().instant()));
        long readUpTo = Math.max(readUpTo(asker), question.justRead());
        int size = Math.clamp(question.size(), 0, LARGEST_PAGE);
        Query meant = mine.query();
        Query wanted = question.unreadOnly() ? all(meant, after(readUpTo)) : meant;
        SearchResponse<InboxDocument> answer = search(meant, wanted, readUpTo, size);
        Map<String, Aggregate> counted = Objects.requireNonNull(
                        answer.aggregations().get("notices"), "notices")
                .nested()
                .aggregations();
        // the newest notices are in the dossiers whose newest notices are the newest
        List<MyNotices.Item> found = answer.hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .flatMap(dossier -> items(dossier, mine, readUpTo))
                .filter(item -> item.unread() || !question.unreadOnly())
                .sorted(Comparator.comparingLong(MyNotices.Item::position).reversed())
                .limit(size)
                .toList();
        return new MyNotices(found, count(counted, "mine"), count(counted, "unread"));
    }

    /** Whether the asker is told by e-mail as well; nobody else's choice. */
    @QueryHandler
    public StaffMailChoice find(GetStaffMail question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        return new StaffMailChoice(Optional.ofNullable(asker)
                .flatMap(this::reader)
                .map(ReaderDocument::mail)
                .orElse(StaffMail.OFF));
    }

    private SearchResponse<InboxDocument> search(Query meant, Query wanted, long readUpTo, int dossiers) {
        Map<String, Aggregation> counts = Map.of(
                "mine", Aggregation.of(a -> a.filter(meant)),
                "unread", Aggregation.of(a -> a.filter(all(meant, after(readUpTo)))));
        return EngineCall.answer(() -> client.search(
                search -> search.index(InboxProjection.NAME)
                        .query(in(meant))
                        .postFilter(in(wanted))
                        .size(dossiers)
                        .sort(newest(wanted))
                        .aggregations(
                                "notices",
                                Aggregation.of(
                                        a -> a.nested(n -> n.path("notices")).aggregations(counts))),
                InboxDocument.class));
    }

    private static Stream<MyNotices.Item> items(InboxDocument dossier, Meant mine, long readUpTo) {
        return dossier.notices().stream()
                .filter(mine::holds)
                .map(told -> new MyNotices.Item(
                        told.position(),
                        new DossierId(dossier.dossier()),
                        dossier.code(),
                        new ProcedureCode(dossier.procedure()),
                        told.kind(),
                        told.at(),
                        told.dueAt(),
                        told.position() > readUpTo));
    }

    private long readUpTo(Actor asker) {
        return reader(asker).map(ReaderDocument::readUpTo).orElse(0L);
    }

    /** What is known of the asker, whether searches see it already or not. */
    private Optional<ReaderDocument> reader(Actor asker) {
        return EngineCall.answer(() -> Optional.ofNullable(client.get(
                        get -> get.index(ReaderProjection.NAME)
                                .id(asker.person().value())
                                .realtime(true),
                        ReaderDocument.class)
                .source()));
    }

    private static SortOptions newest(Query wanted) {
        return SortOptions.of(sort -> sort.field(by -> by.field("notices.position")
                .order(SortOrder.Desc)
                .mode(SortMode.Max)
                .nested(within -> within.path("notices").filter(wanted))));
    }

    private static Query in(Query notice) {
        return Query.of(q -> q.nested(n -> n.path("notices").query(notice)));
    }

    private static Query after(long position) {
        return Query.of(q ->
                q.range(r -> r.number(n -> n.field("notices.position").gt((double) position))));
    }

    private static Query all(Query one, Query other) {
        return Query.of(q -> q.bool(b -> b.filter(one, other)));
    }

    private static long count(Map<String, Aggregate> counted, String name) {
        return Objects.requireNonNull(counted.get(name), name).filter().docCount();
    }
}
