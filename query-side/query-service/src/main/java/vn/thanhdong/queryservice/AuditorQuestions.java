package vn.thanhdong.queryservice;

import java.util.Set;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.history.query.GetEventTypes;
import vn.thanhdong.history.query.GetLogProofs;
import vn.thanhdong.history.query.GetLogStatus;
import vn.thanhdong.history.query.VerifyLogAgain;

/** Whether the store is still what was recorded is told to those who watch over it, and to nobody else. */
final class AuditorQuestions implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private static final Set<Class<?>> THEIRS =
            Set.of(GetLogStatus.class, VerifyLogAgain.class, GetLogProofs.class, GetEventTypes.class);

    /** The verifiable log is everybody's to check; what else the store holds is not an auditor's without a mandate. */
    private static final Set<Class<?>> UNDER_A_MANDATE = Set.of(GetEventTypes.class, VerifyLogAgain.class);

    private final Scopes scopes;

    AuditorQuestions(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        QueryMessage<?, ?> message = unitOfWork.getMessage();
        boolean auditor = message.getMetaData().get(VerifiedAsker.KEY) instanceof Actor actor
                && (actor.is(Role.AUDITOR) || actor.is(Role.ADMINISTRATOR));
        if (THEIRS.contains(message.getPayloadType()) && !auditor) {
            throw new QueryExecutionException("Only auditors may ask " + message.getQueryName(), null);
        }
        if (UNDER_A_MANDATE.contains(message.getPayloadType())
                && message.getMetaData().get(VerifiedAsker.KEY) instanceof Actor actor) {
            scopes.of(actor); // refuses who has none
        }
        return chain.proceed();
    }
}
