package vn.thanhdong.eventstore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.eventstore.PositionedEvent;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.eventstore.serialization.EventSerializer;

/** Reads ranges of positions straight from the tables, on a connection of its own for each call. */
public final class PostgresPositionedEvents implements PositionedEvents {

    private static final int FETCH_SIZE = 1_000;
    private static final String RANGE = """
            SELECT p.position, e.event_identifier, e.aggregate_identifier, e.sequence_number,
                   e.type, e.time_stamp, e.payload_type, e.payload_revision, e.payload, e.meta_data
            FROM event_position p JOIN domain_event_entry e ON e.global_index = p.global_index
            WHERE p.position > ? AND p.position <= ?
            """;

    private final DataSource dataSource;
    private final Serializer serializer;
    private final StoredEvents storedEvents;

    public PostgresPositionedEvents(DataSource dataSource, Serializer serializer, EventUpcaster upcasters) {
        this.dataSource = dataSource;
        this.serializer = serializer;
        this.storedEvents = new StoredEvents(serializer, upcasters);
    }

    /** For whoever reads a store without an application around it; no event type has an older revision yet. */
    public static PostgresPositionedEvents alone(DataSource dataSource) {
        return new PostgresPositionedEvents(dataSource, new EventSerializer(), NoOpEventUpcaster.INSTANCE);
    }

    @Override
    public long head() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT last_position FROM event_sequencer");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the head of the event store: " + e.getMessage(), e);
        }
    }

    @Override
    public long read(
            long afterPosition,
            int limit,
            Set<? extends Class<? extends DomainEvent>> types,
            Consumer<PositionedEvent> reader) {
        long last = Math.min(head(), afterPosition + limit);
        if (last <= afterPosition) {
            return afterPosition;
        }
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false); // else the driver fetches everything at once
            try {
                readRange(connection, afterPosition, last, types, reader);
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
            return last;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Cannot read events after position " + afterPosition + ": " + e.getMessage(), e);
        }
    }

    private void readRange(
            Connection connection,
            long after,
            long last,
            Set<? extends Class<? extends DomainEvent>> types,
            Consumer<PositionedEvent> reader)
            throws SQLException {
        String sql = RANGE + (types.isEmpty() ? "" : " AND e.payload_type = ANY (?)") + " ORDER BY p.position";
        try (PreparedStatement statement = PositionStatements.plannedAfresh(connection, sql)) {
            statement.setLong(1, after);
            statement.setLong(2, last);
            if (!types.isEmpty()) {
                statement.setObject(3, types.stream().map(this::storedName).toArray(String[]::new));
            }
            statement.setFetchSize(FETCH_SIZE);
            List<StoredEvent> page = new ArrayList<>(FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.add(StoredEvent.from(rows));
                    if (page.size() == FETCH_SIZE) {
                        storedEvents.pass(page, reader);
                        page.clear();
                    }
                }
            }
            storedEvents.pass(page, reader);
        }
    }

    private String storedName(Class<? extends DomainEvent> type) {
        return serializer.typeForClass(type).getName();
    }
}
