package vn.thanhdong.commandservice;

import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that were imported before, and the codes that they took. */
final class ImportedRows {

    private final JdbcTemplate jdbc;

    ImportedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembered hashes by dossier id, of those that are known. */
    Map<String, String> known(Collection<String> dossierIds) {
        var known = new HashMap<String, String>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(
                            "SELECT dossier_id, hashes FROM imported_dossier WHERE dossier_id = ANY (?)");
                    statement.setArray(1, connection.createArrayOf("text", dossierIds.toArray()));
                    return statement;
                },
                row -> {
                    known.put(row.getString(1), row.getString(2));
                });
        return known;
    }

    /**
     * Takes the rows' codes for their dossiers, in the caller's transaction.
     *
     * @return ids of those whose code belongs to another dossier already
     */
    Set<String> claim(List<ImportedRow> rows) {
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement("""
                    INSERT INTO code_reservation (scope, code, owner_id, state)
                    SELECT scope, code, owner_id, 'confirmed' FROM unnest(?, ?, ?) AS row(scope, code, owner_id)
                    ON CONFLICT DO NOTHING
                    """);
            statement.setArray(1, connection.createArrayOf("text", texts(rows, ImportedRows::scope)));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", texts(rows, row -> row.code().value())));
            statement.setArray(3, connection.createArrayOf("text", texts(rows, ImportedRow::dossierId)));
            return statement;
        });
        var owned = new HashSet<String>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement("""
                            SELECT r.owner_id FROM code_reservation r
                            JOIN unnest(?, ?, ?) AS row(scope, code, owner_id)
                            ON r.scope = row.scope AND r.code = row.code AND r.owner_id = row.owner_id
                            """);
                    statement.setArray(1, connection.createArrayOf("text", texts(rows, ImportedRows::scope)));
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "text", texts(rows, row -> row.code().value())));
                    statement.setArray(3, connection.createArrayOf("text", texts(rows, ImportedRow::dossierId)));
                    return statement;
                },
                row -> {
                    owned.add(row.getString(1));
                });
        var taken = new HashSet<String>();
        rows.stream()
                .map(ImportedRow::dossierId)
                .filter(id -> !owned.contains(id))
                .forEach(taken::add);
        return taken;
    }

    /** Remembers rows that are being recorded, in the caller's transaction. */
    void remember(List<ImportedRow> rows) {
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement(
                    "INSERT INTO imported_dossier (dossier_id, hashes) SELECT * FROM unnest(?, ?)");
            statement.setArray(1, connection.createArrayOf("text", texts(rows, ImportedRow::dossierId)));
            statement.setArray(2, connection.createArrayOf("text", texts(rows, ImportedRow::hashes)));
            return statement;
        });
    }

    private static String scope(ImportedRow row) {
        return ReservedCodeBook.scope(row.code().agency(), row.code().date());
    }

    private static Object[] texts(List<ImportedRow> rows, Function<ImportedRow, String> of) {
        return rows.stream().map(of).toArray();
    }
}
