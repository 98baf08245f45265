package vn.thanhdong.eventstore.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.SignedNote;

/**
 * Compares the store with the log over and over: from the first position to the last, then what is new, and after a pause
 * from the first again. It rests many times as long as it works, so that nobody feels it; asked by a person it hurries.
 */
final class LogCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LogCheck.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LEAST = Duration.ofMillis(20);
    private static final Duration WHEN_NOTHING_IS_NEW = Duration.ofSeconds(1);
    private static final int REST = 9;

    private final LogDatabase database;
    private final LogKeys keys;
    private final PublishedFile file;
    private final Clock clock;
    private LogComparison.Reached reached = LogComparison.Reached.NOTHING;
    private Instant ended = Instant.MIN;
    private boolean whole;
    private volatile boolean asked;
    private volatile boolean restart;

    LogCheck(LogDatabase database, LogKeys keys, PublishedFile file, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.file = file;
        this.clock = clock;
    }

    /** From the first position again, and without resting much. */
    void again() {
        asked = true;
        restart = true;
    }

    /** Whether a pass that a person asked for is under way. */
    boolean isAsked() {
        return asked;
    }

    /** One page, or the end of a pass. */
    Duration turn() throws SQLException {
        long began = System.nanoTime();
        boolean more;
        try {
            more = step();
        } catch (DifferenceFound found) {
            raise(found);
            asked = false;
            begin();
            return PAUSE;
        }
        if (!more) {
            return WHEN_NOTHING_IS_NEW;
        }
        Duration worked = Duration.ofNanos(System.nanoTime() - began);
        Duration rest = asked ? Duration.ZERO : worked.multipliedBy(REST);
        return rest.compareTo(LEAST) < 0 && !asked ? LEAST : rest;
    }

    /** A whole pass without resting, from the first position to the last. */
    void pass() throws SQLException {
        begin();
        while (step()) {}
    }

    /** The next pass begins at the first position. */
    void begin() {
        reached = LogComparison.Reached.NOTHING;
        whole = false;
    }

    /** Remembers and tells the first difference. */
    void raise(DifferenceFound found) throws SQLException {
        boolean news = database.write(connection -> CheckRecord.alarm(connection, found, clock.instant()));
        if (news) {
            LOG.error(
                    "The event store is not what was recorded: {} at position {}. See the page so-kiem-chung and"
                            + " docs/security.md",
                    found.kind(),
                    found.position());
        }
    }

    /** @return whether there may be more to do at once */
    private boolean step() throws SQLException {
        if (restart || whole && clock.instant().isAfter(ended.plus(PAUSE))) {
            restart = false;
            begin();
            remember(0);
        }
        Optional<SignedNote> outside = outside();
        LogComparison.Reached before = reached;
        boolean atEnd = database.read(connection -> compare(connection, outside));
        if (reached.position() > before.position()) {
            remember(reached.position());
        }
        if (atEnd && !whole) {
            long position = reached.position();
            ended = clock.instant();
            database.write(connection -> CheckRecord.whole(connection, position, ended));
            whole = true;
            asked = restart;
        }
        return !atEnd;
    }

    private Optional<SignedNote> outside() {
        try {
            return file.read();
        } catch (LogBroken garbled) {
            throw new DifferenceFound(reached.position(), Difference.CHECKPOINT_CHANGED);
        }
    }

    private void remember(long position) throws SQLException {
        database.write(connection -> CheckRecord.reached(connection, position, clock.instant()));
    }

    private boolean compare(Connection connection, Optional<SignedNote> outside) throws SQLException {
        LogHead head;
        try {
            head = LogHead.read(connection);
        } catch (MalformedLogData | LogBroken changed) {
            throw new DifferenceFound(reached.position(), Difference.CHECKPOINT_CHANGED);
        }
        long published = head.publishedSize();
        if (reached.position() < published) {
            reached = new LogComparison(connection).next(reached, published);
            return false;
        }
        new LogEnd(connection, keys, outside).require(head, reached);
        return true;
    }
}
