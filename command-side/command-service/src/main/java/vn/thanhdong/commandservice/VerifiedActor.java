package vn.thanhdong.commandservice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.MDC;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.access.SystemActor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.CommandMetadata;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.identity.IdentityVerifier;
import vn.thanhdong.procedures.command.DossierRefusal;

/**
 * Before any command is handled: believes nobody but a signed identity, and writes into the message who it is, so that
 * every event that comes of it says so. Without one the command is refused, in words.
 */
final class VerifiedActor implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** Where the verified {@link Actor} stands in the message from here on, inside this process only. */
    static final String KEY = "verifiedActor";

    private final IdentityVerifier verifier;

    VerifiedActor(IdentityVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Object token = message.getMetaData().get(CommandMetadata.IDENTITY);
        Optional<Actor> actor = token instanceof String text ? verifier.verify(text) : Optional.empty();
        if (actor.isEmpty()) {
            return Answer.refused(DossierRefusal.NOT_SIGNED_IN.because());
        }
        Map<String, Object> who = metadata(message, actor.get());
        unitOfWork.transformMessage(before -> before.andMetaData(who));
        try (var ignored =
                MDC.putCloseable(EventMetadata.CORRELATION_ID, (String) who.get(EventMetadata.CORRELATION_ID))) {
            return chain.proceed();
        }
    }

    private static Map<String, Object> metadata(CommandMessage<?> message, Actor actor) {
        var who = new HashMap<String, Object>();
        who.put(KEY, actor);
        if (SystemActor.is(actor)) {
            who.put(EventMetadata.CHANNEL, "system");
        } else {
            who.put(EventMetadata.ACTOR, actor.person().value());
            who.put(EventMetadata.ROLE, actor.role().name());
        }
        actor.agency().ifPresent(agency -> who.put(EventMetadata.AGENCY, agency.value()));
        Map<String, ?> given = message.getMetaData();
        who.put(EventMetadata.COMMAND_ID, text(given.get(EventMetadata.COMMAND_ID), message.getIdentifier()));
        who.put(EventMetadata.CORRELATION_ID, text(given.get(EventMetadata.CORRELATION_ID), message.getIdentifier()));
        who.put(EventMetadata.CAUSATION_ID, message.getIdentifier());
        SessionId.of(given.get(EventMetadata.SESSION))
                .ifPresent(session -> who.put(EventMetadata.SESSION, session.value()));
        return who;
    }

    private static String text(@org.jspecify.annotations.Nullable Object given, String otherwise) {
        return given instanceof String text && !text.isBlank() ? text : otherwise;
    }
}
