package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * What comes next in the tree: positions with what their entries say. While the caller hashes and writes a full batch, the
 * next is read on another connection, for a position never changes once it is committed, and reading takes as long as the
 * rest. For one thread, for one run over what there is.
 */
final class NextLeaves implements AutoCloseable {

    private static final String NEXT = """
            SELECT p.position, p.leaf, e.event_identifier, e.time_stamp
            FROM event_position p LEFT JOIN domain_event_entry e ON e.global_index = p.global_index
            WHERE p.position > ? ORDER BY p.position LIMIT ?
            """;

    private final LogDatabase database;
    private final int limit;
    private @Nullable Ahead ahead;

    /** @param limit how many are read at once */
    NextLeaves(LogDatabase database, int limit) {
        this.database = database;
        this.limit = limit;
    }

    /**
     * A position, as the store has it.
     *
     * @param eventId null when the event is not there
     * @param recordedAt as stored
     */
    record Row(
            long position,
            byte[] leaf,
            @Nullable String eventId,
            @Nullable String recordedAt) {}

    private record Ahead(long after, CompletableFuture<List<Row>> rows) {}

    /**
     * The next ones in order, at most as many as are read at once.
     *
     * @param connection reads what was not read ahead
     */
    List<Row> after(long position, Connection connection) throws SQLException {
        List<Row> rows = readAhead(position);
        if (rows.isEmpty()) {
            rows = read(connection, position);
        }
        if (rows.size() == limit) {
            long from = position + limit;
            ahead = new Ahead(from, CompletableFuture.supplyAsync(() -> onItsOwn(from), Thread::startVirtualThread));
        }
        return rows;
    }

    /** Empty when nothing was, or another process went on from elsewhere; a failure is left to the caller's own try. */
    private List<Row> readAhead(long position) {
        Ahead taken = ahead;
        ahead = null;
        if (taken == null) {
            return List.of();
        }
        try {
            List<Row> rows = taken.rows().join();
            return taken.after() == position ? rows : List.of();
        } catch (CompletionException notRead) {
            return List.of();
        }
    }

    private List<Row> onItsOwn(long position) {
        try {
            return database.read(connection -> read(connection, position));
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private List<Row> read(Connection connection, long position) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            // bytes come as bytes from the first time on, not as text
            select.unwrap(PGStatement.class).setPrepareThreshold(-1);
            select.setLong(1, position);
            select.setInt(2, limit);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getLong(1), found.getBytes(2), found.getString(3), found.getString(4)));
                }
            }
        }
        return rows;
    }

    /** Leaves no connection at work. */
    @Override
    public void close() {
        readAhead(-1);
    }
}
