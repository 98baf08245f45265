package vn.thanhdong.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * The PostgreSQL server that keeps the events, by the number that it was given when it was made: all databases of one
 * server share one write-ahead log, so that a commit in one brings to the disk what was committed in another before.
 *
 * @param identifier empty where another engine keeps the events
 */
record EventsCluster(OptionalLong identifier) {

    static EventsCluster of(DataSource events) {
        return new EventsCluster(OptionalLong.of(identifierOf(events)));
    }

    static EventsCluster none() {
        return new EventsCluster(OptionalLong.empty());
    }

    /** Whether that database is on the same server. */
    boolean holds(DataSource other) {
        return identifier.isPresent() && identifier.getAsLong() == identifierOf(other);
    }

    private static long identifierOf(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT system_identifier FROM pg_control_system()")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not tell which server it is: " + e.getMessage(), e);
        }
    }
}
