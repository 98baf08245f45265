package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.TiledTree;
import vn.thanhdong.verifiablelog.note.SignedNote;

/** What is compared when a pass has reached the end: the checkpoint, and what lies behind it. */
final class LogEnd {

    private static final String BEYOND = """
            SELECT count(p.position), count(e.global_index), (SELECT last_position FROM event_sequencer)
            FROM event_position p LEFT JOIN domain_event_entry e ON e.global_index = p.global_index
            WHERE p.position > ?
            """;

    private final Connection connection;
    private final LogKeys keys;
    private final Optional<SignedNote> outside;

    /** @param outside the checkpoint kept outside the database, read before this look at the database began */
    LogEnd(Connection connection, LogKeys keys, Optional<SignedNote> outside) {
        this.connection = connection;
        this.keys = keys;
        this.outside = outside;
    }

    /** @throws DifferenceFound the tree does not lead to what was published, or there is too little or too much behind it */
    void require(LogHead head, LogComparison.Reached reached) throws SQLException {
        long published = head.publishedSize();
        head.note().ifPresent(note -> require(note, published));
        outside.ifPresent(note -> require(note, published));
        new UnplacedEvents(connection).requireNone(reached.index(), Long.MAX_VALUE, published, List.of());
        requireBeyond(published);
    }

    private void require(SignedNote note, long published) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!keys.vouchFor(note)
                || checkpoint.size() > published
                || !root(checkpoint.size()).equals(checkpoint.root())) {
            throw new DifferenceFound(published, Difference.CHECKPOINT_CHANGED);
        }
    }

    private Hash root(long size) {
        try {
            return new TiledTree(size, new LogTiles(connection)).root();
        } catch (LogBroken tileMissing) {
            throw new DifferenceFound(size, Difference.TILE_CHANGED);
        }
    }

    private void requireBeyond(long published) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BEYOND)) {
            select.setLong(1, published);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long positions = row.getLong(1);
                long given = row.getLong(3) - published;
                if (positions != given) {
                    throw new DifferenceFound(
                            published + 1,
                            positions > given ? Difference.POSITION_INVENTED : Difference.POSITION_MISSING);
                }
                if (row.getLong(2) != given) {
                    throw new DifferenceFound(published + 1, Difference.EVENT_MISSING);
                }
            }
        }
    }
}
