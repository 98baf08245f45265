package vn.thanhdong.queryservice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import vn.thanhdong.access.AccessReason;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.event.PersonalDataViewed;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;
import vn.thanhdong.access.projection.Looks;
import vn.thanhdong.eventstore.id.Uuid7;
import vn.thanhdong.history.query.GetAuditEvent;

/**
 * Before an answer leaves: records what it shows of people. The event is appended in the question's own transaction;
 * when that cannot be committed there is no answer, so nobody sees what was not recorded.
 */
final class RecordedLooks implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final EventStore events;
    private final Clock clock;
    private final RecentLooks recent;

    RecordedLooks(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
        this.recent = new RecentLooks(clock);
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object answer = chain.proceed();
        QueryMessage<?, ?> question = unitOfWork.getMessage();
        if (question.getMetaData().get(VerifiedAsker.KEY) instanceof Actor asker) {
            Optional<AccessReason> reason = reason(question);
            Looks.byMandate(unitOfWork).forEach((mandate, looks) -> {
                // a reason is recorded each time that it is given, whatever was seen lately
                List<Seen> fresh = reason.isPresent() ? looks : recent.fresh(asker, mandate, looks);
                if (!fresh.isEmpty()) {
                    events.publish(new GenericEventMessage<>(
                            new PersonalDataViewed(
                                    Uuid7.next().toString(), clock.instant(), fresh, reason.map(AccessReason::words)),
                            AskerMetadata.of(question, asker, mandate)));
                    unitOfWork.afterCommit(done -> recent.recorded(asker, mandate, fresh));
                }
            });
        }
        return answer;
    }

    private static Optional<AccessReason> reason(QueryMessage<?, ?> question) {
        return question.getPayload() instanceof GetAuditEvent opening
                ? AccessReason.of(opening.reason())
                : Optional.empty();
    }
}
