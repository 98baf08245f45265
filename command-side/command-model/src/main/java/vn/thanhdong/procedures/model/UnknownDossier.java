package vn.thanhdong.procedures.model;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.DossierRefusal;

/** Refuses in words what is asked of a dossier that nobody ever submitted. */
public final class UnknownDossier implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException nobodySubmittedIt) {
            if (unitOfWork.getMessage().getPayload() instanceof DossierCommand) {
                return Answer.refused(DossierRefusal.DOSSIER_UNKNOWN.because());
            }
            throw nobodySubmittedIt;
        }
    }
}
