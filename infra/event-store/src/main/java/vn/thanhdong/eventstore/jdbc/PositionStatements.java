package vn.thanhdong.eventstore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.postgresql.PGStatement;

/** The engine's tracked reads, by position instead of global index. Positions are dense, so there are never gaps. */
final class PositionStatements {

    private static final int FETCH_SIZE = 1_000;

    private PositionStatements() {}

    static PreparedStatement head(Connection connection, EventSchema schema) throws SQLException {
        return connection.prepareStatement("SELECT last_position FROM event_sequencer");
    }

    static PreparedStatement tail(Connection connection, EventSchema schema) throws SQLException {
        return connection.prepareStatement("SELECT 0::bigint");
    }

    /** The position before the first event that was recorded at that time or later; nothing when there is none. */
    static PreparedStatement at(Connection connection, EventSchema schema, Instant time) throws SQLException {
        PreparedStatement statement = plannedAfresh(connection, """
                SELECT min(p.position) - 1 FROM domain_event_entry e
                JOIN event_position p ON p.global_index = e.global_index WHERE e.time_stamp >= ?
                """);
        statement.setString(1, DateTimeUtils.formatInstant(time));
        return statement;
    }

    static PreparedStatement after(Connection connection, EventSchema schema, long position, int limit)
            throws SQLException {
        PreparedStatement statement = plannedAfresh(connection, """
                SELECT p.position AS global_index, e.event_identifier, e.aggregate_identifier, e.sequence_number,
                       e.type, e.time_stamp, e.payload_type, e.payload_revision, e.payload, e.meta_data
                FROM event_position p JOIN domain_event_entry e ON e.global_index = p.global_index
                WHERE p.position > ? AND p.position <= ?
                ORDER BY p.position
                """);
        long from = Math.max(position, 0);
        statement.setLong(1, from);
        statement.setLong(2, from + limit);
        statement.setFetchSize(FETCH_SIZE);
        return statement;
    }

    static PreparedStatement next(Connection connection, EventSchema schema, long position) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement("SELECT min(position) FROM event_position WHERE position > ?");
        statement.setLong(1, position);
        return statement;
    }

    /**
     * A plan that was kept from when the tables were small would read them whole. Rows come in the binary form: as text
     * each byte of a payload would be two characters. Both hold in a transaction.
     */
    static PreparedStatement plannedAfresh(Connection connection, String sql) throws SQLException {
        try (Statement plan = connection.createStatement()) {
            plan.execute("SET LOCAL plan_cache_mode = force_custom_plan");
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
        return statement;
    }
}
