package vn.thanhdong.eventstore.log;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.eventstore.TestStore;
import vn.thanhdong.verifiablelog.EntryBundle;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.Tile;

/** A store on a fresh database and its log, whose threads are not started. */
final class LoggedStore implements AutoCloseable {

    static final LogKeys KEYS = LogKeys.of("log.example", "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=", List.of());

    final TestStore store = new TestStore();
    final @Nullable Path file;
    final VerifiableLog log;
    private final AtomicInteger aggregates = new AtomicInteger();

    LoggedStore(@Nullable Path file) {
        this.file = file;
        this.log = log(KEYS);
    }

    /** Another process with the same database and file. */
    VerifiableLog log(LogKeys keys) {
        return new VerifiableLog(
                store.dataSource,
                keys,
                new LogSettings(file, Duration.ofMillis(20), Optional.empty()),
                Clock.systemUTC());
    }

    /** Events of an aggregate of their own, with positions. */
    void record(int count) {
        long before = store.events.head();
        store.sequencer.start();
        store.append("aggregate-" + aggregates.incrementAndGet(), 0, count);
        store.sequencer.nudge();
        await().until(() -> store.events.head() == before + count);
        store.sequencer.stop();
    }

    void recordAndPublish(int count) throws Exception {
        record(count);
        log.integrate();
        log.publish();
    }

    /** The tree by its definition, over the entries that are published. */
    Hash root(int size) {
        List<Hash> leaves = new ArrayList<>();
        for (long bundle = 0; bundle * Tile.FULL < size; bundle++) {
            int width = (int) Math.min(Tile.FULL, size - bundle * Tile.FULL);
            EntryBundle.entries(log.part(new Tile(Tile.ENTRIES, bundle, width)).orElseThrow())
                    .forEach(entry -> leaves.add(Rfc6962.leaf(entry)));
        }
        return Rfc6962.root(leaves);
    }

    void sql(String... statements) {
        for (String statement : statements) {
            store.jdbc.sql(statement).update();
        }
    }

    @Override
    public void close() {
        log.stop();
        store.close();
    }
}
