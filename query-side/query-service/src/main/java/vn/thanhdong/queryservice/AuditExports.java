package vn.thanhdong.queryservice;

import java.time.Clock;
import java.util.Optional;
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
import vn.thanhdong.history.query.FilterCodes;
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
                new AuditTrailExported(id, clock.instant(), reason.words(), FilterCodes.of(filter), held, upTo),
                AskerMetadata.of(message, asker, scopes.of(asker).trailMandate().orElse(""))));
        return new AuditExport(
                State.GRANTED,
                id,
                held,
                total,
                upTo,
                checkpoint.map(SignedNote::note).orElse(""));
    }

    private static AuditExport refused(State why) {
        return new AuditExport(why, "", 0, 0, 0, "");
    }
}
