package vn.thanhdong.queryservice;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.event.PersonalDataViewed;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;
import vn.thanhdong.access.projection.Looks;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.id.Uuid7;

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
            List<Seen> fresh = recent.fresh(asker, Looks.in(unitOfWork));
            if (!fresh.isEmpty()) {
                events.publish(new GenericEventMessage<>(
                        new PersonalDataViewed(Uuid7.next().toString(), clock.instant(), fresh),
                        metadata(question, asker)));
                unitOfWork.afterCommit(done -> recent.recorded(asker, fresh));
            }
        }
        return answer;
    }

    private static Map<String, Object> metadata(QueryMessage<?, ?> question, Actor asker) {
        var who = new HashMap<String, Object>();
        who.put(EventMetadata.ACTOR, asker.person().value());
        who.put(EventMetadata.ROLE, asker.role().name());
        asker.agency().ifPresent(agency -> who.put(EventMetadata.AGENCY, agency.value()));
        who.put(EventMetadata.CORRELATION_ID, VerifiedAsker.correlation(question));
        who.put(EventMetadata.CAUSATION_ID, question.getIdentifier());
        return who;
    }
}
