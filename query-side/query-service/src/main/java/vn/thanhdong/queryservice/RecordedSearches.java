package vn.thanhdong.queryservice;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.ExpiringCache;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.eventstore.id.Uuid7;
import vn.thanhdong.history.event.AuditTrailSearched;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditPage;
import vn.thanhdong.history.query.FilterCodes;
import vn.thanhdong.history.query.FindAuditEvents;

/**
 * Before the first page of a search of the audit trail leaves: records what was searched for under a mandate, in the
 * question's own transaction. Reading on is no new search, nor is looking at all that there is.
 */
final class RecordedSearches implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private static final int LIMIT = 10_000;
    private static final Duration THE_SAME_AGAIN = Duration.ofMinutes(15);

    private record Search(Actor asker, String mandate, AuditFilter filter) {}

    private final Scopes scopes;
    private final EventStore events;
    private final Clock clock;
    private final ExpiringCache<Search, Boolean> recorded;

    RecordedSearches(Scopes scopes, EventStore events, Clock clock) {
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
        recorded = new ExpiringCache<>(LIMIT, clock);
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object answer = chain.proceed();
        QueryMessage<?, ?> message = unitOfWork.getMessage();
        if (message.getPayload() instanceof FindAuditEvents question
                && isNew(question)
                && answer instanceof AuditPage page
                && message.getMetaData().get(VerifiedAsker.KEY) instanceof Actor asker) {
            scopes.of(asker)
                    .trailMandate()
                    .map(mandate -> new Search(asker, mandate, question.filter()))
                    .filter(search -> recorded.find(search).isEmpty())
                    .ifPresent(search -> {
                        record(search, page.total(), message);
                        unitOfWork.afterCommit(done ->
                                recorded.put(search, true, clock.instant().plus(THE_SAME_AGAIN)));
                    });
        }
        return answer;
    }

    private static boolean isNew(FindAuditEvents question) {
        return question.before() == 0
                && question.upTo() == 0
                && !question.filter().equals(AuditFilter.ALL);
    }

    private void record(Search search, long found, QueryMessage<?, ?> message) {
        events.publish(new GenericEventMessage<>(
                new AuditTrailSearched(
                        Uuid7.next().toString(),
                        clock.instant(),
                        search.mandate(),
                        FilterCodes.of(search.filter()),
                        found),
                AskerMetadata.of(message, search.asker(), search.mandate())));
    }
}
