package vn.thanhdong.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import vn.thanhdong.access.SessionId;
import vn.thanhdong.event.EventMetadata;

/**
 * Who, for whom and why: carried from a message to everything that handling it sets off.
 *
 * <p>The command id goes from a command to its events and no further: a command that answers to an event is another one.
 */
public final class EventCorrelation implements CorrelationDataProvider {

    private static final List<String> CARRIED = List.of(
            EventMetadata.ACTOR,
            EventMetadata.ROLE,
            EventMetadata.AGENCY,
            EventMetadata.CHANNEL,
            EventMetadata.REASON,
            EventMetadata.IMPORTED);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> data = new HashMap<>();
        var metadata = message.getMetaData();
        for (String key : CARRIED) {
            if (metadata.containsKey(key)) {
                data.put(key, metadata.get(key));
            }
        }
        SessionId.of(metadata.get(EventMetadata.SESSION))
                .ifPresent(session -> data.put(EventMetadata.SESSION, session.value()));
        String id = message.getIdentifier();
        data.put(EventMetadata.CAUSATION_ID, id);
        data.put(EventMetadata.CORRELATION_ID, metadata.getOrDefault(EventMetadata.CORRELATION_ID, id));
        if (message instanceof CommandMessage<?>) {
            data.put(EventMetadata.COMMAND_ID, metadata.getOrDefault(EventMetadata.COMMAND_ID, id));
        }
        return data;
    }
}
