package vn.thanhdong.projection.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Held by the one process that rebuilds a projection; freed by PostgreSQL when that process dies. */
public final class RebuildLock implements AutoCloseable {

    private final Connection connection;
    private final String projection;

    private RebuildLock(Connection connection, String projection) {
        this.connection = connection;
        this.projection = projection;
    }

    /** @return empty when another process rebuilds it */
    public static Optional<RebuildLock> tryFor(DataSource dataSource, String projection) {
        try {
            Connection connection = dataSource.getConnection();
            if (asked(connection, "SELECT pg_try_advisory_lock(hashtextextended('rebuild ' || ?, 0))", projection)) {
                return Optional.of(new RebuildLock(connection, projection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot lock the rebuild of " + projection + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            asked(connection, "SELECT pg_advisory_unlock(hashtextextended('rebuild ' || ?, 0))", projection);
        } catch (SQLException e) {
            System.getLogger(RebuildLock.class.getName())
                    .log(System.Logger.Level.WARNING, "The lock on the rebuild was lost: " + e.getMessage());
        }
    }

    private static boolean asked(Connection connection, String sql, String projection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, projection);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
