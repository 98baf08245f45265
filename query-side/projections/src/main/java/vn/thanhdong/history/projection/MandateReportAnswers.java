package vn.thanhdong.history.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateSeal;
import vn.thanhdong.access.projection.MandateIndex;
import vn.thanhdong.access.projection.MandateLooks;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.serialization.EventTypeNames;
import vn.thanhdong.history.event.AuditTrailExported;
import vn.thanhdong.history.event.AuditTrailSearched;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.history.query.GetMandateReport;
import vn.thanhdong.history.query.MandateReport;
import vn.thanhdong.projection.RecordedEvent;

/**
 * Answers what was looked at under a mandate, from the events that recorded it: while it lasts up to now, and after its end
 * up to where it was sealed, so that it can be compared with its seal for ever.
 */
public final class MandateReportAnswers {

    private static final int MOST_EXPORTS = 1_000;
    private static final int PAGE = 1_000;

    private final MandateIndex mandates;
    private final MandateLooks looks;
    private final AuditIndex trail;
    private final AuditDossiers dossiers;
    private final LongFunction<Optional<RecordedEvent>> log;
    private final LongSupplier position;
    private final Scopes scopes;
    private final Clock clock;

    /**
     * @param log the event at a position, sealed
     * @param position last position up to which looks and exports can be found
     */
    public MandateReportAnswers(
            ElasticsearchClient client,
            MandateIndex mandates,
            AuditDossiers dossiers,
            LongFunction<Optional<RecordedEvent>> log,
            LongSupplier position,
            Scopes scopes,
            Clock clock) {
        this.mandates = mandates;
        this.looks = new MandateLooks(client);
        this.trail = new AuditIndex(client, dossiers);
        this.dossiers = dossiers;
        this.log = log;
        this.position = position;
        this.scopes = scopes;
        this.clock = clock;
    }

    @QueryHandler
    public MandateReport answer(GetMandateReport question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        return mandates.one(question.mandateId())
                .filter(scopes.ofMandates(asker)::opensReport)
                .map(this::report)
                .orElse(MandateReport.NONE);
    }

    private MandateReport report(Mandate mandate) {
        long upTo = mandate.ended()
                .flatMap(Mandate.End::seal)
                .map(MandateSeal::upTo)
                .orElseGet(position::getAsLong);
        List<MandateLooks.Look> seen = looks.of(mandate.id(), upTo);
        List<RecordedEvent> exports = exports(mandate, upTo);
        var fold = new MandateReportFold(mandate, seen, exports, searches(mandate, upTo));
        Set<String> named = new HashSet<>(fold.dossiers());
        named.addAll(fold.searchedDossiers());
        var codes = dossiers.codes(named);
        return new MandateReport(
                mandate,
                fold.members(id -> codes.getOrDefault(id, "")),
                fold.names(),
                fold.seal(upTo),
                clock.instant());
    }

    /** Searches name their mandate, and there may be many of them. */
    private List<RecordedEvent> searches(Mandate mandate, long upTo) {
        List<RecordedEvent> all = new ArrayList<>();
        List<RecordedEvent> page = searches(mandate, 0, upTo);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = searches(mandate, page.getLast().position(), upTo);
        }
        return all;
    }

    private List<RecordedEvent> searches(Mandate mandate, long after, long upTo) {
        String subject = AuditContent.key(AuditSubject.Kind.MANDATE, mandate.id());
        Query query = Query.of(q -> q.bool(all -> all.filter(f ->
                        f.term(t -> t.field("type").value(EventTypeNames.nameOf(AuditTrailSearched.class.getName()))))
                .filter(f -> f.term(t -> t.field("subjects").value(subject)))
                .filter(f -> f.range(r ->
                        r.number(n -> n.field("position").gt((double) after).lte((double) upTo))))));
        return trail.oldest(query, PAGE).stream()
                .flatMap(one -> log.apply(one.document().position()).stream())
                .toList();
    }

    /** Exports are few: those of the audit trail since the mandate was confirmed, and of them those under it. */
    private List<RecordedEvent> exports(Mandate mandate, long upTo) {
        if (mandate.opened().isEmpty()) {
            return List.of();
        }
        String since = mandate.opened().get().at().toString();
        trail.refresh();
        Query query = Query.of(q -> q.bool(all -> all.filter(f ->
                        f.term(t -> t.field("type").value(EventTypeNames.nameOf(AuditTrailExported.class.getName()))))
                .filter(f -> f.range(r -> r.date(d -> d.field("recordedAt").gte(since))))
                .filter(f -> f.range(r -> r.number(n -> n.field("position").lte((double) upTo))))));
        return trail.oldest(query, MOST_EXPORTS).stream()
                .flatMap(one -> log.apply(one.document().position()).stream())
                .filter(event -> mandate.id().equals(event.metadata().get(EventMetadata.MANDATE)))
                .toList();
    }
}
