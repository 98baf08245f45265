package vn.thanhdong.eventstore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

/** Writes any number of events with one statement, numbered in their order. */
final class BatchedAppend {

    /** As many as one command brings: each as values of their own. More go as arrays, so that one statement fits all. */
    private static final int FEW = 4;

    private static final String INTO = """
        INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, type, time_stamp, payload_type,
                                        payload_revision, sequence_number, payload, meta_data)
        """;
    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ARRAYS = """
        SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[],
                             ?::bytea[], ?::bytea[])
        """;
    private static final int TEXTS = 6;

    private BatchedAppend() {}

    static PreparedStatement append(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter ignored)
            throws SQLException {
        List<WrittenEvent> rows =
                events.stream().map(event -> WrittenEvent.of(event, serializer)).toList();
        return rows.size() <= FEW ? asValues(connection, rows) : asArrays(connection, rows);
    }

    private static PreparedStatement asValues(Connection connection, List<WrittenEvent> rows) throws SQLException {
        String values = String.join(", ", java.util.Collections.nCopies(rows.size(), VALUES));
        PreparedStatement insert = connection.prepareStatement(INTO + "VALUES " + values);
        int parameter = 1;
        for (WrittenEvent row : rows) {
            for (String text : row.texts()) {
                insert.setString(parameter++, text);
            }
            insert.setLong(parameter++, row.sequence());
            insert.setBytes(parameter++, row.payload());
            insert.setBytes(parameter++, row.metadata());
        }
        insert.addBatch();
        return insert;
    }

    private static PreparedStatement asArrays(Connection connection, List<WrittenEvent> rows) throws SQLException {
        PreparedStatement insert = connection.prepareStatement(INTO + ARRAYS);
        for (int i = 0; i < TEXTS; i++) {
            int column = i;
            insert.setObject(
                    i + 1, rows.stream().map(row -> row.texts()[column]).toArray(String[]::new));
        }
        insert.setObject(7, rows.stream().mapToLong(WrittenEvent::sequence).toArray());
        insert.setObject(8, rows.stream().map(WrittenEvent::payload).toArray(byte[][]::new));
        insert.setObject(9, rows.stream().map(WrittenEvent::metadata).toArray(byte[][]::new));
        insert.addBatch();
        return insert;
    }
}
