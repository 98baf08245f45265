package vn.thanhdong.eventstore.jdbc;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * An event as the columns of its row.
 *
 * @param texts event id, aggregate id, aggregate type, time recorded, payload type, revision; some may be null
 */
@SuppressWarnings("ArrayRecordComponent") // on its way into a statement, never compared
record WrittenEvent(String[] texts, long sequence, byte[] payload, byte[] metadata) {

    static WrittenEvent of(EventMessage<?> message, Serializer serializer) {
        DomainEventMessage<?> event = EventUtils.asDomainEventMessage(message);
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        String[] texts = {
            event.getIdentifier(),
            event.getAggregateIdentifier(),
            event.getType(),
            DateTimeUtils.formatInstant(event.getTimestamp()),
            payload.getType().getName(),
            payload.getType().getRevision()
        };
        return new WrittenEvent(
                texts,
                event.getSequenceNumber(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }
}
