package vn.thanhdong.eventstore.position;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Gives every committed event its {@code position}, a few milliseconds behind the commit: the first after a pause at
 * once, those that follow together. A batch has a commit of its own, and one for each event would take the disk from
 * those who write events.
 *
 * <p>Every process may run one: for each batch one of them is elected by a row lock and keeps no state outside that
 * row, so any of them may die at any moment.
 */
public final class Sequencer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int BATCH = 5_000;
    private static final long IDLE_MILLIS = 20;
    private static final long COLLECT_MILLIS = 20;
    private static final long BACK_OFF_MILLIS = 1_000;

    private final DataSource dataSource;
    private final SequencerWatch watch;
    private final Consumer<BatchStep> onStep;
    private final int batchSize;
    private final Semaphore nudged = new Semaphore(0);
    private final Semaphore stopping = new Semaphore(0);
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread thread;

    public Sequencer(DataSource dataSource) {
        this(dataSource, BATCH, step -> {});
    }

    Sequencer(DataSource dataSource, int batchSize, Consumer<BatchStep> onStep) {
        this.dataSource = dataSource;
        this.watch = new SequencerWatch(dataSource, Clock.systemUTC());
        this.batchSize = batchSize;
        this.onStep = onStep;
    }

    /** Looks at once instead of at the next poll; to be called after a commit in the same process. */
    public void nudge() {
        if (nudged.availablePermits() == 0) {
            nudged.release();
        }
    }

    /** Is called on the sequencer's thread after each committed batch; must be quick. */
    public void onPositions(Runnable listener) {
        listeners.add(listener);
    }

    /** How far the positions are behind the commits. */
    public SequencerLag lag() {
        return watch.lag();
    }

    /**
     * One batch, in a transaction of its own.
     *
     * @return how many events got a position; empty when another sequencer is at work
     */
    Optional<Integer> runBatch() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            // each statement must see what was committed before it
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                Optional<Integer> done = new SequencerBatch(connection, batchSize, onStep).run();
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void loop() {
        boolean told = false;
        while (thread == Thread.currentThread()) {
            try {
                int done = told || watch.hasWork() ? runBatch().orElse(0) : 0;
                if (done > 0) {
                    listeners.forEach(Runnable::run);
                }
                if (done > 0 && done < batchSize) {
                    collect();
                }
                told = done == batchSize || rest(nudged, IDLE_MILLIS);
            } catch (SQLException | RuntimeException e) {
                LOG.error("Positions are not being assigned, trying again in {} ms: {}", BACK_OFF_MILLIS, e.toString());
                LOG.debug("Cause", e);
                told = rest(nudged, BACK_OFF_MILLIS);
            }
        }
    }

    /** Whoever writes meanwhile is served by the next batch, however often it nudges; only the end cuts it short. */
    private void collect() {
        var _ = rest(stopping, COLLECT_MILLIS);
    }

    /** @return whether somebody ended the rest before its time */
    private static boolean rest(Semaphore until, long millis) {
        try {
            boolean ended = until.tryAcquire(millis, TimeUnit.MILLISECONDS);
            if (ended) {
                until.drainPermits();
            }
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            stopping.drainPermits();
            Thread started = new Thread(this::loop, "event-sequencer");
            started.setDaemon(true);
            thread = started;
            started.start();
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            stopping.release();
            nudge();
            try {
                running.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before those who read, and after them at the end. */
    @Override
    public int getPhase() {
        return -1_000;
    }
}
