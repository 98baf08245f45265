package vn.thanhdong.eventstore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * How many events of each type and revision were recorded. What was counted once is not read again: each question reads
 * what came since the last, and only the first one everything.
 */
public final class RecordedTypes {

    private static final String SINCE = """
            SELECT e.payload_type, coalesce(e.payload_revision, ''), count(*),
                min(e.time_stamp::timestamptz), max(e.time_stamp::timestamptz)
            FROM event_position p JOIN domain_event_entry e ON e.global_index = p.global_index
            WHERE p.position > ? AND p.position <= ?
            GROUP BY 1, 2
            """;
    private static final String HEAD = "SELECT last_position FROM event_sequencer";

    private final DataSource dataSource;
    private final TreeMap<String, Counted> counted = new TreeMap<>();
    private long reached;

    public RecordedTypes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Events of one type in one revision.
     *
     * @param type stored name, such as {@code procedures.DossierAccepted}
     * @param revision of the stored bytes, empty where none was stored
     * @param first when the first was recorded
     * @param last when the last was recorded
     */
    public record Counted(String type, String revision, long events, Instant first, Instant last) {

        private Counted and(Counted more) {
            return new Counted(
                    type,
                    revision,
                    events + more.events,
                    first.isBefore(more.first) ? first : more.first,
                    last.isAfter(more.last) ? last : more.last);
        }
    }

    /** All that has a position now, by type and revision. */
    public synchronized List<Counted> counts() {
        try (Connection connection = dataSource.getConnection()) {
            long head = head(connection);
            if (head > reached) {
                count(connection, head);
                reached = head;
            }
            return List.copyOf(counted.values());
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot count the types of events: " + e.getMessage(), e);
        }
    }

    private void count(Connection connection, long head) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SINCE)) {
            select.setLong(1, reached);
            select.setLong(2, head);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    var more = new Counted(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getLong(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            rows.getObject(5, OffsetDateTime.class).toInstant());
                    counted.merge(more.type() + " " + more.revision(), more, Counted::and);
                }
            }
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
