package vn.thanhdong.eventstore.personal;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;

/**
 * What every event goes through on its way into whichever store: personal values are sealed and the salt of its leaf is
 * added. Refuses what is not a {@link DomainEvent}.
 */
public final class EventSealing implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final PersonalDataSealer sealer;

    public EventSealing(PersonalDataSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        List<EventMessage<?>> sealed = seal(messages);
        return (index, message) -> sealed.get(index);
    }

    /** The messages as they are to be stored. */
    public List<EventMessage<?>> seal(List<? extends EventMessage<?>> messages) {
        messages.forEach(EventSealing::requireDomainEvent);
        return sealer.sealAll(messages).stream()
                .<EventMessage<?>>map(EventSealing::salted)
                .toList();
    }

    private static void requireDomainEvent(EventMessage<?> message) {
        if (!(message.getPayload() instanceof DomainEvent)) {
            throw new IllegalArgumentException(
                    message.getPayloadType().getName() + " is not a DomainEvent and cannot be recorded");
        }
    }

    private static EventMessage<?> salted(EventMessage<?> message) {
        if (message.getMetaData().containsKey(EventMetadata.SALT)) {
            return message;
        }
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return message.andMetaData(
                Map.of(EventMetadata.SALT, Base64.getEncoder().withoutPadding().encodeToString(salt)));
    }
}
