package vn.thanhdong.queryservice;

import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.slf4j.MDC;
import vn.thanhdong.access.Actor;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.identity.IdentityVerifier;
import vn.thanhdong.query.QueryMetadata;

/**
 * Before any question is answered: writes into the message who asks, as verified. Whoever cannot prove it asks as the
 * public; a claim of somebody else's making is dropped.
 */
final class VerifiedAsker implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    /** Where the verified {@link Actor} stands in the message from here on, inside this process only. */
    static final String KEY = "verifiedActor";

    private final IdentityVerifier verifier;

    VerifiedAsker(IdentityVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object token = unitOfWork.getMessage().getMetaData().get(QueryMetadata.IDENTITY);
        Optional<Actor> actor = token instanceof String text ? verifier.verify(text) : Optional.empty();
        unitOfWork.transformMessage(message -> {
            var rest = message.getMetaData().withoutKeys(java.util.Set.of(KEY));
            return message.withMetaData(actor.isPresent() ? rest.mergedWith(Map.of(KEY, actor.get())) : rest);
        });
        try (var ignored = MDC.putCloseable(EventMetadata.CORRELATION_ID, correlation(unitOfWork.getMessage()))) {
            return chain.proceed();
        }
    }

    /** What belongs to the same request of a person. */
    static String correlation(QueryMessage<?, ?> message) {
        Object given = message.getMetaData().get(EventMetadata.CORRELATION_ID);
        return given instanceof String text && !text.isBlank() ? text : message.getIdentifier();
    }
}
