package vn.thanhdong.commandservice.calendar;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** Held by the one process that has due dates derived again; freed by PostgreSQL when that process dies. */
final class RecountLock implements AutoCloseable {

    private static final String TAKE = "SELECT pg_try_advisory_lock(hashtextextended('recount of due dates', 0))";
    private static final String FREE = "SELECT pg_advisory_unlock(hashtextextended('recount of due dates', 0))";

    private final Connection connection;

    private RecountLock(Connection connection) {
        this.connection = connection;
    }

    /** @return empty when another process holds it */
    static Optional<RecountLock> tryIt(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            if (asked(connection, TAKE)) {
                return Optional.of(new RecountLock(connection));
            }
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        connection.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try (connection) {
            asked(connection, FREE);
        } catch (SQLException lost) {
            LoggerFactory.getLogger(RecountLock.class)
                    .warn("The lock on counting due dates again was lost: {}", lost.getMessage());
        }
    }

    private static boolean asked(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
