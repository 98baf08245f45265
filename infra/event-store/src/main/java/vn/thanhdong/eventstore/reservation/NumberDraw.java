package vn.thanhdong.eventstore.reservation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Draws the next number of a scope and takes its code, with one statement that commits by itself. A number whose code
 * belongs to somebody already is left out.
 *
 * <p>On connections of its own, given back at once: Spring would keep them until the caller's transaction ends.
 */
final class NumberDraw {

    // who has a code already draws no number
    private static final String DRAW = """
        WITH asked AS (SELECT ?::text AS scope, ?::text AS owner_id, ?::text AS prefix, ?::int AS digits,
                              ?::text AS suffix),
             earlier AS (SELECT r.code FROM code_reservation r, asked a
                         WHERE r.scope = a.scope AND r.owner_id = a.owner_id),
             drawn AS (INSERT INTO code_counter (scope, last_number)
                       SELECT scope, 1 FROM asked WHERE NOT EXISTS (SELECT FROM earlier)
                       ON CONFLICT (scope) DO UPDATE SET last_number = code_counter.last_number + 1
                       RETURNING last_number),
             taken AS (INSERT INTO code_reservation (scope, code, owner_id)
                       SELECT scope,
                              prefix || lpad(last_number::text, greatest(digits, length(last_number::text)), '0')
                                  || suffix,
                              owner_id
                       FROM drawn, asked
                       ON CONFLICT DO NOTHING
                       RETURNING code)
        SELECT code FROM earlier UNION ALL SELECT code FROM taken
        """;
    private static final String TAKE =
            "INSERT INTO code_reservation (scope, code, owner_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String OWNED = "SELECT 1 FROM code_reservation WHERE scope = ? AND code = ? AND owner_id = ?";

    private final DataSource dataSource;

    NumberDraw(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Reservation next(String scope, CodeForm form, String ownerId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement draw = statement(connection, DRAW, scope, ownerId, form.prefix())) {
            draw.setInt(4, form.digits());
            draw.setString(5, form.suffix());
            while (true) {
                try (ResultSet row = draw.executeQuery()) {
                    if (row.next()) {
                        return new Reservation(scope, row.getString(1), ownerId);
                    }
                }
                // the code was claimed from outside, or the same owner was quicker elsewhere
            }
        } catch (SQLException e) {
            throw failed(scope, e);
        }
    }

    /** @return false when another owner has it */
    boolean take(Reservation wanted) {
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement insert =
                    statement(connection, TAKE, wanted.scope(), wanted.code(), wanted.ownerId())) {
                if (insert.executeUpdate() == 1) {
                    return true;
                }
            }
            try (PreparedStatement owned =
                            statement(connection, OWNED, wanted.scope(), wanted.code(), wanted.ownerId());
                    ResultSet row = owned.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw failed(wanted.scope(), e);
        }
    }

    private static PreparedStatement statement(Connection connection, String sql, String... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        return statement;
    }

    private static IllegalStateException failed(String scope, SQLException cause) {
        return new IllegalStateException("No code could be reserved in " + scope + ": " + cause.getMessage(), cause);
    }
}
