package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.note.SignedNote;

/**
 * The one row of {@code log_head}.
 *
 * @param size leaves in the tiles
 * @param note the last checkpoint that was published; empty before the first
 * @param publishedAt when; null before the first
 */
record LogHead(
        long size, Optional<SignedNote> note, @Nullable Instant publishedAt) {

    private static final String READ = "SELECT size, checkpoint, published_at FROM log_head";

    static LogHead read(Connection connection) throws SQLException {
        return read(connection, READ)
                .orElseThrow(() -> new LogBroken("The row of the table log_head is gone: somebody deleted it."
                        + " Restore the database from a backup."));
    }

    /** Takes the row's lock until the end of the transaction; empty when another process has it. */
    static Optional<LogHead> elect(Connection connection) throws SQLException {
        return read(connection, READ + " FOR UPDATE SKIP LOCKED");
    }

    private static Optional<LogHead> read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            OffsetDateTime published = row.getObject(3, OffsetDateTime.class);
            return Optional.of(new LogHead(
                    row.getLong(1),
                    Optional.ofNullable(row.getString(2)).map(SignedNote::parse),
                    published == null ? null : published.toInstant()));
        }
    }

    Optional<Checkpoint> checkpoint() {
        return note.map(signed -> Checkpoint.parse(signed.text()));
    }

    /** Leaves of the last published checkpoint, 0 before the first. */
    long publishedSize() {
        return checkpoint().map(Checkpoint::size).orElse(0L);
    }
}
