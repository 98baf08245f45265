package vn.thanhdong.queryservice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.AccessReason;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.eventstore.id.Uuid7;
import vn.thanhdong.eventstore.log.VerifiableLog;
import vn.thanhdong.history.event.AuditTrailExported;
import vn.thanhdong.history.projection.AuditAnswers;
import vn.thanhdong.history.query.AuditExport;
import vn.thanhdong.history.query.AuditExport.State;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.BeginAuditExport;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.note.SignedNote;

/** Grants exports of the audit trail: what for is recorded, in the question's own transaction, before the answer leaves. */
final class AuditExports {

    private final AuditAnswers trail;
    private final Scopes scopes;
    private final Optional<VerifiableLog> log;
    private final EventStore events;
    private final Clock clock;

    AuditExports(AuditAnswers trail, Scopes scopes, Optional<VerifiableLog> log, EventStore events, Clock clock) {
        this.trail = trail;
        this.scopes = scopes;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @QueryHandler
    AuditExport answer(
            BeginAuditExport question,
            @MetaDataValue(VerifiedAsker.KEY) @Nullable Actor asker,
            QueryMessage<?, ?> message) {
        if (asker == null || !scopes.of(asker).readsAuditTrail()) {
            return refused(State.NOT_YOURS);
        }
        return AccessReason.of(question.reason())
                .map(reason -> granted(question.filter(), reason, asker, message))
                .orElseGet(() -> refused(State.REASON_MISSING));
    }

    private AuditExport granted(AuditFilter filter, AccessReason reason, Actor asker, QueryMessage<?, ?> message) {
        Optional<SignedNote> checkpoint = log.flatMap(VerifiableLog::checkpoint);
        long upTo = checkpoint
                .map(note -> Checkpoint.parse(note.text()).size())
                .map(size -> Math.min(size, trail.position()))
                .orElseGet(trail::position);
        long total = trail.count(filter, upTo, asker);
        String id = Uuid7.next().toString();
        long held = Math.min(total, AuditExport.MOST);
        events.publish(new GenericEventMessage<>(
                new AuditTrailExported(id, clock.instant(), reason.words(), codes(filter), held, upTo),
                AskerMetadata.of(message, asker, scopes.of(asker).trailMandate().orElse(""))));
        return new AuditExport(
                State.GRANTED,
                id,
                held,
                total,
                upTo,
                checkpoint.map(SignedNote::note).orElse(""));
    }

    /** What filters, by codes alone. */
    private static String codes(AuditFilter filter) {
        List<String> parts = new ArrayList<>();
        each(parts, "type", filter.types());
        each(parts, "context", filter.contexts());
        each(parts, "role", filter.roles());
        each(parts, "agency", filter.agencies());
        each(parts, "channel", filter.channels());
        one(parts, "person", filter.person());
        one(parts, "subject", filter.subject());
        one(parts, "correlation", filter.correlation());
        Optional.ofNullable(filter.from()).ifPresent(day -> one(parts, "from", day.toString()));
        Optional.ofNullable(filter.to()).ifPresent(day -> one(parts, "to", day.toString()));
        one(parts, "session", filter.session());
        one(parts, "address", filter.address().isBlank() ? "" : "yes"); // which one is somebody's own
        one(parts, "words", filter.text().isBlank() ? "" : "yes");
        return String.join("&", parts);
    }

    private static void each(List<String> parts, String name, Set<String> values) {
        values.stream().sorted().forEach(value -> one(parts, name, value));
    }

    private static void one(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + value);
        }
    }

    private static AuditExport refused(State why) {
        return new AuditExport(why, "", 0, 0, 0, "");
    }
}
