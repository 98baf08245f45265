package vn.thanhdong.queryservice;

import java.util.Set;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.GetMasterKeyStanding;
import vn.thanhdong.history.query.DropIndex;
import vn.thanhdong.history.query.GetProjections;
import vn.thanhdong.history.query.ParkSetAside;
import vn.thanhdong.history.query.RebuildProjection;
import vn.thanhdong.history.query.RetrySetAside;
import vn.thanhdong.history.query.SteerRebuild;
import vn.thanhdong.notices.query.FindUnsentNotices;

/** Questions about the machinery are answered to those who run it, and to nobody else. */
final class OperatorQuestions implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private static final Set<Class<?>> THEIRS = Set.of(
            GetProjections.class,
            RebuildProjection.class,
            SteerRebuild.class,
            DropIndex.class,
            RetrySetAside.class,
            ParkSetAside.class,
            FindUnsentNotices.class,
            GetMasterKeyStanding.class);

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain) throws Exception {
        QueryMessage<?, ?> message = unitOfWork.getMessage();
        boolean operator = message.getMetaData().get(VerifiedAsker.KEY) instanceof Actor actor
                && (actor.is(Role.OPERATOR) || actor.is(Role.ADMINISTRATOR));
        if (THEIRS.contains(message.getPayloadType()) && !operator) {
            throw new QueryExecutionException("Only operators may ask " + message.getQueryName(), null);
        }
        return chain.proceed();
    }
}
