package vn.thanhdong.eventstore.personal;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;

/** The same message, of the same kind, with another payload. */
final class MessagePayload {

    private MessagePayload() {}

    static EventMessage<?> replace(EventMessage<?> message, UnaryOperator<Object> change) {
        Object before = message.getPayload();
        Object after = change.apply(before);
        if (after == before) {
            return message;
        }
        var content = new GenericMessage<>(message.getIdentifier(), after, message.getMetaData());
        if (message instanceof DomainEventMessage<?> domain) {
            return message instanceof TrackedEventMessage<?> tracked
                    ? new GenericTrackedDomainEventMessage<>(
                            tracked.trackingToken(),
                            domain.getType(),
                            domain.getAggregateIdentifier(),
                            domain.getSequenceNumber(),
                            content,
                            message::getTimestamp)
                    : new GenericDomainEventMessage<>(
                            domain.getType(),
                            domain.getAggregateIdentifier(),
                            domain.getSequenceNumber(),
                            content,
                            message::getTimestamp);
        }
        return message instanceof TrackedEventMessage<?> tracked
                ? new GenericTrackedEventMessage<>(tracked.trackingToken(), content, message::getTimestamp)
                : new GenericEventMessage<>(content, message::getTimestamp);
    }
}
