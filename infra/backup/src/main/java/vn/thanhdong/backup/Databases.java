package vn.thanhdong.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.engines.RunningPostgres;
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.eventstore.personal.KeysDatabase;

/** The few questions that backup and restore have for the two databases of an installation. */
record Databases(RunningPostgres postgres) {

    static final String EVENTS = "thanhdong";
    static final String KEYS = "thanhdong_keys";

    List<String> names() throws SQLException {
        return column("postgres", "SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1");
    }

    /** Position of the last event that has one; 0 before the first. */
    long position() throws SQLException {
        if (!has(EVENTS, "event_sequencer")) {
            return 0;
        }
        return Long.parseLong(
                column(EVENTS, "SELECT last_position FROM event_sequencer").getFirst());
    }

    /** Returns when all that was committed before is in the archive. */
    void closeSegment() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            // an empty backup: its end waits for the archive, which no other command does
            statement.execute("SELECT pg_backup_start('thanhdong-log', true)");
            statement.execute("SELECT pg_backup_stop(true)");
        }
    }

    /** Everybody who is erased: as the keys' database knows it, and as the log says, whose effect may not have come. */
    Map<PersonId, Instant> erased() throws SQLException {
        Map<PersonId, Instant> erased = new HashMap<>(erasedByLog());
        if (has(KEYS, "erased_person")) {
            erased.putAll(keys().all());
        }
        return erased;
    }

    private Map<PersonId, Instant> erasedByLog() throws SQLException {
        if (!has(EVENTS, "domain_event_entry")) {
            return Map.of();
        }
        Map<PersonId, Instant> erased = new HashMap<>();
        for (String line : column(EVENTS, """
                SELECT concat_ws(',', said ->> 'person', said ->> 'occurredAt')
                FROM (SELECT convert_from(payload, 'UTF8')::json AS said FROM domain_event_entry
                      WHERE payload_type = 'erasure.PersonErased') events""")) {
            int comma = line.indexOf(',');
            erased.put(new PersonId(line.substring(0, comma)), Instant.parse(line.substring(comma + 1)));
        }
        return erased;
    }

    /** @return how many keys this destroyed */
    int eraseAgain(Map<PersonId, Instant> erased) throws SQLException {
        return has(KEYS, "erased_person") ? keys().eraseAgain(erased) : 0;
    }

    /** The indexes are gone: no projection has followed the log, and none has set a document aside. */
    void forgetProjections() throws SQLException {
        if (has(EVENTS, "token_entry")) {
            // a projection's processor bears its index's name; other processors go on where they were
            execute(EVENTS, "DELETE FROM token_entry WHERE processor_name ~ '-v[0-9]+$'");
        }
        if (has(EVENTS, "set_aside_document")) {
            execute(EVENTS, "TRUNCATE set_aside_document CASCADE");
        }
    }

    void execute(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> column(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database));
    }

    private boolean has(String database, String table) throws SQLException {
        return names().contains(database)
                && column(database, "SELECT to_regclass('" + table + "') IS NOT NULL")
                        .contains("t");
    }

    private ErasedPersons keys() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(postgres.jdbcUrl(KEYS));
        return new ErasedPersons(new KeysDatabase(source));
    }
}
