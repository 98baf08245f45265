package vn.thanhdong.eventstore.position;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * The transactions that are writing events at this moment.
 *
 * <p>A transaction locks the table before it draws its first number and lets go after its commit can be seen. So once a
 * transaction is gone from here, whatever it wrote is visible to the next statement, and nothing of it can come later.
 */
final class Writers {

    private Writers() {}

    static Set<String> now(Connection connection) throws SQLException {
        Set<String> transactions = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                        SELECT DISTINCT virtualtransaction FROM pg_locks
                        WHERE locktype = 'relation' AND granted
                          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                          AND relation = 'domain_event_entry'::regclass
                          AND mode IN ('RowExclusiveLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
                        """);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                transactions.add(rows.getString(1));
            }
        }
        return transactions;
    }
}
