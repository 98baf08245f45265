package vn.thanhdong.systemtests.faults;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.thanhdong.engines.RunningPostgres;

/** What stands in the event store of a running program, looked up in its tables and past all of its code. */
final class Ledger {

    private static final String SUBMITTED_BY_CODE = """
            SELECT r.code, count(e.*) FROM code_reservation r
            LEFT JOIN domain_event_entry e
                ON e.aggregate_identifier = r.owner_id AND e.payload_type LIKE '%DossierSubmitted'
            GROUP BY r.code""";

    private static final String EVENTS_OF_CODE = """
            SELECT string_agg(payload_type, ' ' ORDER BY sequence_number) FROM domain_event_entry
            WHERE aggregate_identifier = (SELECT owner_id FROM code_reservation WHERE code = ?)""";

    /**
     * Each counts what cannot be: something of a command without the rest of it. The number of a paper is owned by the
     * dossier's id, # and an id of the paper.
     */
    private static final Map<String, String> HALVES = new TreeMap<>(Map.of(
            "dossiers whose events have a gap", """
            SELECT count(*) FROM (SELECT 1 FROM domain_event_entry GROUP BY aggregate_identifier
                HAVING count(*) <> max(sequence_number) + 1 OR min(sequence_number) <> 0) AS one""",
            "rows remembered without a dossier", """
            SELECT count(*) FROM imported_dossier i WHERE NOT EXISTS
                (SELECT 1 FROM domain_event_entry e WHERE e.aggregate_identifier = i.dossier_id)""",
            "codes confirmed without a dossier", """
            SELECT count(*) FROM code_reservation r WHERE state = 'confirmed' AND NOT EXISTS
                (SELECT 1 FROM domain_event_entry e WHERE e.aggregate_identifier = split_part(r.owner_id, '#', 1))""",
            "events with two positions or positions without an event", """
            SELECT (SELECT count(*) - count(DISTINCT global_index) FROM event_position) + (SELECT count(*)
                FROM event_position p WHERE NOT EXISTS
                (SELECT 1 FROM domain_event_entry e WHERE e.global_index = p.global_index))""",
            "documents set aside", "SELECT count(*) FROM set_aside_document"));

    private final Path postgres;

    Ledger(Path data) {
        this.postgres = data.resolve("postgres");
    }

    /** How often each dossier was handed in, by its code. */
    Map<String, Integer> submissions() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SUBMITTED_BY_CODE)) {
            var submissions = new HashMap<String, Integer>();
            while (rows.next()) {
                submissions.put(rows.getString(1), rows.getInt(2));
            }
            return submissions;
        }
    }

    String dossierId(String code) throws SQLException {
        return text("SELECT owner_id FROM code_reservation WHERE code = ?", code);
    }

    /** The kinds of events of one dossier, in order, separated by spaces. */
    String events(String code) throws SQLException {
        return text(EVENTS_OF_CODE, code);
    }

    /** Everything of which only a half is there, in words; empty when there is nothing. */
    String halves() throws SQLException {
        var found = new TreeMap<String, Long>();
        for (var half : HALVES.entrySet()) {
            long count = number(half.getValue());
            if (count > 0) {
                found.put(half.getKey(), count);
            }
        }
        return found.entrySet().stream()
                .map(half -> half.getValue() + " " + half.getKey())
                .collect(joining(", "));
    }

    /** Events that have no position yet. */
    long unpositioned() throws SQLException {
        return number("SELECT (SELECT count(*) FROM domain_event_entry) - (SELECT count(*) FROM event_position)");
    }

    /** A process that works for one of the program's connections, somewhere in a transaction if there is one. */
    ProcessHandle backend() throws SQLException {
        return ProcessHandle.of(number("""
            SELECT pid FROM pg_stat_activity WHERE datname = 'thanhdong' AND pid <> pg_backend_pid()
            ORDER BY state = 'active' DESC, xact_start NULLS LAST LIMIT 1""")).orElseThrow();
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String text(String sql, String parameter) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(RunningPostgres.on(postgres)
                .orElseThrow(() -> new SQLException("No PostgreSQL runs on " + postgres))
                .jdbcUrl("thanhdong"));
    }
}
