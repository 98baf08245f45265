package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.ConsistencyProof;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.TiledTree;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.witness.Witness;
import vn.thanhdong.verifiablelog.witness.WitnessFailure;

/** Signs and publishes a checkpoint when the log grew, and has a witness confirm it where one is named. */
final class LogPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(LogPublisher.class);

    private final LogDatabase database;
    private final LogKeys keys;
    private final PublishedFile file;
    private final Optional<Witness> witness;
    private final Clock clock;
    private volatile String witnessProblem = "";

    LogPublisher(LogDatabase database, LogKeys keys, PublishedFile file, Optional<Witness> witness, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.file = file;
        this.witness = witness;
        this.clock = clock;
    }

    /** Why the witness did not confirm the last checkpoint; empty when it did, or none is named. */
    String witnessProblem() {
        return witnessProblem;
    }

    /**
     * One checkpoint, if the log grew since the last.
     *
     * @return whether there was one
     * @throws DifferenceFound the tree does not begin with what was published: nothing is signed
     */
    boolean publish() throws SQLException, InterruptedException {
        Optional<Checkpoint> next = database.read(this::next);
        if (next.isEmpty()) {
            return false;
        }
        SignedNote note = confirmed(
                SignedNote.of(next.get().text(), keys.own()), next.get().size());
        database.write(connection -> write(connection, note));
        file.write(note);
        return true;
    }

    private Optional<Checkpoint> next(Connection connection) throws SQLException {
        LogHead head = LogHead.read(connection);
        if (head.size() <= head.publishedSize()) {
            return Optional.empty();
        }
        var tree = new TiledTree(head.size(), new LogTiles(connection));
        Hash root = tree.root();
        Hash published = head.checkpoint().map(Checkpoint::root).orElseGet(Rfc6962::empty);
        if (!tree.consistency(head.publishedSize()).proves(published, root)) {
            throw new DifferenceFound(head.publishedSize(), Difference.CHECKPOINT_CHANGED);
        }
        return Optional.of(new Checkpoint(keys.origin(), head.size(), root));
    }

    private SignedNote confirmed(SignedNote note, long size) throws InterruptedException {
        if (witness.isEmpty()) {
            return note;
        }
        try {
            SignedNote confirmed = note.with(witness.get().confirm(note, oldSize -> consistency(oldSize, size)));
            witnessProblem = "";
            return confirmed;
        } catch (WitnessFailure failure) {
            String why = String.valueOf(failure.getMessage());
            if (!why.equals(witnessProblem)) {
                LOG.warn("The checkpoint is published without a witness: {}", why);
            }
            witnessProblem = why;
            return note;
        }
    }

    private ConsistencyProof consistency(long oldSize, long size) {
        try {
            return database.read(connection -> new TiledTree(size, new LogTiles(connection)).consistency(oldSize));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the verifiable log: " + e.getMessage(), e);
        }
    }

    private boolean write(Connection connection, SignedNote note) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE log_head SET checkpoint = ?, published_at = ?")) {
            update.setString(1, note.note());
            update.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            return update.executeUpdate() == 1;
        }
    }
}
