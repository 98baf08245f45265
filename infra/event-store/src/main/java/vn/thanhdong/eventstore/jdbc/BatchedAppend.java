package vn.thanhdong.eventstore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Writes any number of events with one statement, numbered in their order. */
final class BatchedAppend {

    private BatchedAppend() {}

    static PreparedStatement append(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter ignored)
            throws SQLException {
        int size = events.size();
        String[][] texts = new String[6][size];
        long[] sequences = new long[size];
        byte[][] payloads = new byte[size][];
        byte[][] metadata = new byte[size][];
        for (int i = 0; i < size; i++) {
            DomainEventMessage<?> event = EventUtils.asDomainEventMessage(events.get(i));
            SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
            texts[0][i] = event.getIdentifier();
            texts[1][i] = event.getAggregateIdentifier();
            texts[2][i] = event.getType();
            texts[3][i] = DateTimeUtils.formatInstant(event.getTimestamp());
            texts[4][i] = payload.getType().getName();
            texts[5][i] = payload.getType().getRevision();
            sequences[i] = event.getSequenceNumber();
            payloads[i] = payload.getData();
            metadata[i] = event.serializeMetaData(serializer, byte[].class).getData();
        }
        PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, type, time_stamp, payload_type,
                                                payload_revision, sequence_number, payload, meta_data)
                SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[],
                                     ?::bytea[], ?::bytea[])
                """);
        for (int i = 0; i < texts.length; i++) {
            insert.setObject(i + 1, texts[i]);
        }
        insert.setObject(7, sequences);
        insert.setObject(8, payloads);
        insert.setObject(9, metadata);
        insert.addBatch();
        return insert;
    }
}
