package vn.thanhdong.eventstore.position;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** Looks, without taking a lock or writing anything, whether events wait for a position. */
final class SequencerWatch {

    // bounded on both sides: with one bound only the planner expects a third of the table, and may read all of it
    private static final String WAITING = """
            SELECT d.global_index, d.time_stamp FROM event_sequencer s
            CROSS JOIN (SELECT max(global_index) AS newest FROM domain_event_entry) top
            CROSS JOIN LATERAL (SELECT * FROM domain_event_entry e
                WHERE e.global_index > s.last_index AND e.global_index <= top.newest OFFSET 0) d
            UNION ALL
            SELECT d.global_index, d.time_stamp FROM event_sequencer s CROSS JOIN LATERAL unnest(s.holes) AS hole
            CROSS JOIN LATERAL (SELECT * FROM domain_event_entry e
                WHERE e.global_index >= lower(hole) AND e.global_index < upper(hole) OFFSET 0) d
            """;
    private static final long SETTLING_NANOS = Duration.ofSeconds(1).toNanos();

    private final DataSource dataSource;
    private final Clock clock;
    private long lastSettling = System.nanoTime();

    SequencerWatch(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Whether a batch would find something; once a second also whether only holes are left to settle. */
    boolean hasWork() throws SQLException {
        String sql = "SELECT EXISTS (" + WAITING + "), (SELECT NOT isempty(holes) FROM event_sequencer)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = unplanned(connection, sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (row.getBoolean(1)) {
                return true;
            }
            boolean settle = row.getBoolean(2) && System.nanoTime() - lastSettling > SETTLING_NANOS;
            if (settle) {
                lastSettling = System.nanoTime();
            }
            return settle;
        }
    }

    SequencerLag lag() {
        String sql = "SELECT count(*), min(time_stamp) FROM (" + WAITING + ") AS waiting";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = unplanned(connection, sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            String oldest = row.getString(2);
            Duration age = oldest == null ? Duration.ZERO : Duration.between(Instant.parse(oldest), clock.instant());
            return new SequencerLag(row.getLong(1), age.isNegative() ? Duration.ZERO : age);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot tell how far positions are behind: " + e.getMessage(), e);
        }
    }

    private static PreparedStatement unplanned(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        return statement;
    }
}
