package vn.thanhdong.eventstore.personal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Reads and makes keys while an event is on its way. On connections that are given back at once: Spring would keep them
 * until the event's transaction ends, and all who write would wait for the few that there are.
 */
final class PersonKeyRows {

    private static final String FIND = """
        SELECT k.person_id, k.wrapped_key FROM person_key k
        WHERE k.person_id = ANY (?)
          AND NOT EXISTS (SELECT 1 FROM erased_person e WHERE e.person_id = k.person_id)
        """;
    // in one transaction and one message: what is looked at is looked at under the lock
    private static final String FIND_OR_MAKE = """
        SELECT pg_advisory_xact_lock_shared(?);
        WITH asked AS (SELECT n.person_id, n.wrapped_key
                       FROM unnest(?::text[], ?::bytea[]) AS n (person_id, wrapped_key)
                       WHERE NOT EXISTS (SELECT 1 FROM erased_person e WHERE e.person_id = n.person_id)),
             made AS (INSERT INTO person_key (person_id, wrapped_key) SELECT person_id, wrapped_key FROM asked
                      ON CONFLICT (person_id) DO NOTHING
                      RETURNING person_id, wrapped_key)
        SELECT person_id, wrapped_key FROM made
        UNION ALL
        SELECT k.person_id, k.wrapped_key FROM person_key k WHERE k.person_id IN (SELECT person_id FROM asked)
        """;
    private static final String NOT_WAITING_FOR_THE_DISK = "SET LOCAL synchronous_commit = off;";

    private final DataSource dataSource;

    PersonKeyRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Map<String, byte[]> find(Collection<String> persons) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            Array ids = connection.createArrayOf("text", persons.toArray());
            select.setArray(1, ids);
            Map<String, byte[]> found = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), row.getBytes(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Keys of persons cannot be read: " + e.getMessage(), e);
        }
    }

    Map<String, byte[]> findOrMake(Map<String, byte[]> wrappedKeys, boolean withTheEvents) {
        // in one order everywhere, so that two writers never wait for each other in a circle
        String[] persons = wrappedKeys.keySet().stream().sorted().toArray(String[]::new);
        byte[][] keys = new byte[persons.length][];
        for (int i = 0; i < persons.length; i++) {
            keys[i] = Objects.requireNonNull(wrappedKeys.get(persons[i]));
        }
        String sql = withTheEvents ? NOT_WAITING_FOR_THE_DISK + FIND_OR_MAKE : FIND_OR_MAKE;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, PersonKeyTable.ERASURE_LOCK);
            statement.setObject(2, persons);
            statement.setObject(3, keys);
            statement.execute();
            for (int before = withTheEvents ? 2 : 1; before > 0; before--) {
                statement.getMoreResults(); // past what is there for its effect alone
            }
            Map<String, byte[]> found = new HashMap<>();
            try (ResultSet row = statement.getResultSet()) {
                while (row.next()) {
                    found.put(row.getString(1), row.getBytes(2));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Keys of persons cannot be made: " + e.getMessage(), e);
        }
    }
}
