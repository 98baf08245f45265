package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.TiledTree;
import vn.thanhdong.verifiablelog.note.SignedNote;

/** Whether a process may go on with the log that was published: what it signs next must begin with what it signed last. */
final class LogStart {

    private static final String WHAT_THEN = " Restore a newer backup. An installation that shall go on"
            + " from an earlier moment needs another name for its log, see docs/security.md.";

    private final Connection connection;
    private final LogKeys keys;
    private final PublishedFile file;

    LogStart(Connection connection, LogKeys keys, PublishedFile file) {
        this.connection = connection;
        this.keys = keys;
        this.file = file;
    }

    /** @throws LogBroken the store is shorter than the last checkpoint, or another */
    void require() throws SQLException {
        LogHead head = LogHead.read(connection);
        if (head.note().isPresent()) {
            require(head, head.note().get(), "the database");
        }
        var outside = file.read();
        if (outside.isPresent()) {
            require(head, outside.get(), String.valueOf(file.path()));
        }
    }

    private void require(LogHead head, SignedNote note, String where) throws SQLException {
        Checkpoint published = Checkpoint.parse(note.text());
        if (!keys.vouchFor(note)) {
            throw new LogBroken("The last published checkpoint, kept in " + where + ", is not signed by the key in"
                    + " THANHDONG_LOG_KEY under the name " + keys.origin() + ": give the key and the name back, or name"
                    + " the public key that signed it in LOG_FORMER_KEYS.");
        }
        long events = positions();
        long shortest = Math.min(events, head.size());
        if (shortest < published.size()) {
            throw new LogBroken("The event store has " + shortest + " events in its log, and " + published.size()
                    + " were published by the checkpoint kept in " + where + ": events were lost or deleted."
                    + WHAT_THEN);
        }
        if (!new TiledTree(published.size(), new LogTiles(connection)).root().equals(published.root())) {
            throw new LogBroken("The verifiable log of " + published.size()
                    + " events is not the one that was published" + " by the checkpoint kept in " + where
                    + ": somebody changed the table log_tile." + WHAT_THEN);
        }
    }

    private long positions() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT coalesce(max(position), 0) FROM event_position");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
