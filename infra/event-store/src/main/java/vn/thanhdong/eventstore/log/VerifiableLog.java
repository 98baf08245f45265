package vn.thanhdong.eventstore.log;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import vn.thanhdong.eventstore.position.OpenedEvents;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.EntryBundle;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Tile;
import vn.thanhdong.verifiablelog.TiledTree;
import vn.thanhdong.verifiablelog.TlogProof;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.note.VerifierKey;
import vn.thanhdong.verifiablelog.paper.OpenedEntry;
import vn.thanhdong.verifiablelog.witness.Witness;

/**
 * The log of everything that was recorded here, by which anybody can notice when it is changed afterwards: follows the
 * positions, publishes checkpoints, and compares the store with it. Several processes may run one; each batch and each
 * checkpoint is made by whoever takes the row's lock.
 */
public final class VerifiableLog implements SmartLifecycle {

    private static final int BATCH = 64 * Tile.FULL;
    private static final Duration AFTER_A_DIFFERENCE = Duration.ofSeconds(30);

    private final LogDatabase database;
    private final LogKeys keys;
    private final LogSettings settings;
    private final PublishedFile file;
    private final LogPublisher publisher;
    private final LogCheck check;
    private final LogLoop following;
    private final LogLoop publishing;
    private final LogLoop checking;

    public VerifiableLog(DataSource dataSource, LogKeys keys, LogSettings settings, Clock clock) {
        this.database = new LogDatabase(dataSource);
        this.keys = keys;
        this.settings = settings;
        this.file = new PublishedFile(settings.file());
        this.publisher = new LogPublisher(database, keys, file, settings.witness(), clock);
        this.check = new LogCheck(database, keys, file, clock);
        this.following = new LogLoop("log-follower", this::follow);
        this.publishing = new LogLoop("log-publisher", this::publishOne);
        this.checking = new LogLoop("log-check", check::turn);
    }

    /** Adds what has a position and is not in the tree yet. */
    public void integrate() throws SQLException {
        try (var next = new NextLeaves(database, BATCH)) {
            while (database.write(connection -> new LogBatch(connection, next, step -> {}).run())
                            .orElse(0)
                    == BATCH) {}
        }
    }

    /** Signs and publishes a checkpoint if the tree grew. */
    public boolean publish() throws SQLException, InterruptedException {
        return publisher.publish();
    }

    /** Compares all of it once, without rest; a difference is remembered, see {@link #standing}. */
    public void verify() throws SQLException {
        try {
            check.pass();
        } catch (DifferenceFound found) {
            check.raise(found);
        }
    }

    /** Has everything compared from the first position again, on the thread that does so anyway. */
    public void verifyAgain() {
        check.again();
        checking.wake();
    }

    private Duration follow() throws SQLException {
        try {
            integrate();
            return settings.every();
        } catch (DifferenceFound found) {
            check.raise(found);
            return AFTER_A_DIFFERENCE;
        }
    }

    private Duration publishOne() throws SQLException, InterruptedException {
        try {
            publisher.publish();
            return settings.every();
        } catch (DifferenceFound found) {
            check.raise(found);
            return AFTER_A_DIFFERENCE;
        }
    }

    /** The last published checkpoint; empty before the first. */
    public Optional<SignedNote> checkpoint() {
        return read(connection -> LogHead.read(connection).note());
    }

    /** A tile of hashes or a bundle of entries, if the published log has it. */
    public Optional<byte[]> part(Tile tile) {
        return read(connection -> {
            if (!tile.isIn(LogHead.read(connection).publishedSize())) {
                return Optional.empty();
            }
            var tiles = new LogTiles(connection);
            return Optional.of(tile.level() == Tile.ENTRIES ? tiles.entries(tile) : tiles.hashes(tile));
        });
    }

    /**
     * What shows that the event at a position is in the published log, for whoever knows the entry.
     *
     * @return empty while it is not published yet
     */
    public Optional<TlogProof> proof(long position) {
        return read(connection -> {
            Optional<SignedNote> note = LogHead.read(connection).note();
            long size = note.map(one -> Checkpoint.parse(one.text()).size()).orElse(0L);
            if (position < 1 || position > size) {
                return Optional.empty();
            }
            var proof = new TiledTree(size, new LogTiles(connection)).inclusion(position - 1);
            return note.map(one -> new TlogProof(Optional.empty(), proof.index(), proof.hashes(), one.note()));
        });
    }

    /**
     * The same for many events, all against the tree of one checkpoint, which need not be the last.
     *
     * @param size leaves of that tree
     * @return in the order asked, without positions that are not in it; nothing where that much is not published
     */
    public List<ProvenEntry> proofs(long size, List<Long> positions) {
        return read(connection -> {
            if (size > LogHead.read(connection).publishedSize()) {
                return List.of();
            }
            var tiles = new LogTiles(connection);
            var tree = new TiledTree(size, tiles);
            Map<Long, List<byte[]>> bundles = new HashMap<>();
            List<ProvenEntry> proven = new ArrayList<>();
            for (long position : positions) {
                long index = position - 1;
                if (index >= 0 && index < size) {
                    List<byte[]> bundle =
                            bundles.computeIfAbsent(index / Tile.FULL, tile -> entries(tiles, size, tile));
                    proven.add(new ProvenEntry(position, bundle.get((int) (index % Tile.FULL)), tree.inclusion(index)));
                }
            }
            return proven;
        });
    }

    /**
     * What opens the entries of events about an aggregate; they need not be published yet.
     *
     * @param type stored name of the type of event
     */
    public List<OpenedEntry> opened(String aggregateId, String type) {
        return read(connection -> OpenedEvents.of(connection, aggregateId, type));
    }

    /** The public keys by which checkpoints are checked: the log's own first, then former ones, then the witness's. */
    public List<VerifierKey> verifiers() {
        return Stream.of(
                        Stream.of(keys.own().verifier()),
                        keys.former().stream(),
                        settings.witness().map(Witness::key).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static List<byte[]> entries(LogTiles tiles, long size, long tile) {
        int width = (int) Math.min(Tile.FULL, size - tile * Tile.FULL);
        return EntryBundle.entries(tiles.entries(new Tile(Tile.ENTRIES, tile, width)));
    }

    public LogStanding standing() {
        return read(connection -> {
            LogHead head = LogHead.read(connection);
            Optional<Checkpoint> published = head.checkpoint();
            return new LogStanding(
                    lastPosition(connection),
                    head.size(),
                    head.publishedSize(),
                    published.map(one -> one.root().base64()).orElse(""),
                    head.note().map(SignedNote::note).orElse(""),
                    head.publishedAt(),
                    keys.own().verifier().text(),
                    settings.witness().map(Witness::name),
                    publisher.witnessProblem(),
                    CheckRecord.read(connection),
                    check.isAsked());
        });
    }

    private static long lastPosition(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT last_position FROM event_sequencer");
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private <T> T read(LogDatabase.Work<T> work) {
        try {
            return database.read(work);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the verifiable log: " + e.getMessage(), e);
        }
    }

    /** @throws LogBroken what there is does not begin with what was published */
    @Override
    public synchronized void start() {
        try {
            read(connection -> {
                new LogStart(connection, keys, file).require();
                return true;
            });
        } catch (MalformedLogData garbled) {
            throw new LogBroken("The last published checkpoint in the table log_head is none: " + garbled.getMessage()
                    + ". Restore the database from a backup.");
        } catch (UncheckedIOException unreadable) {
            throw new LogBroken(unreadable.getMessage() + ": " + unreadable.getCause());
        }
        following.start();
        publishing.start();
        checking.start();
    }

    @Override
    public synchronized void stop() {
        checking.stop();
        following.stop();
        publishing.stop();
    }

    @Override
    public boolean isRunning() {
        return following.isRunning();
    }

    /** Before anything is recorded: a store that lost something must not grow over the gap. */
    @Override
    public int getPhase() {
        return -2_000;
    }
}
