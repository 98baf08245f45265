package vn.thanhdong.eventstore.log;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing again and again on a thread of its own, until it is stopped. */
final class LogLoop {

    /** One turn. */
    @FunctionalInterface
    interface Turn {
        /** @return how long to rest before the next */
        Duration take() throws SQLException, InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(LogLoop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final String name;
    private final Turn turn;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;

    LogLoop(String name, Turn turn) {
        this.name = name;
        this.turn = turn;
    }

    /** Takes the next turn at once. */
    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void run() {
        boolean told = false;
        while (thread == Thread.currentThread()) {
            Duration rest;
            try {
                rest = turn.take();
                told = false;
            } catch (InterruptedException end) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (!told) { // once for as long as it lasts: whoever is away is told about elsewhere
                    LOG.warn("{} tries again every {} s: {}", name, AFTER_FAILURE.toSeconds(), e.toString());
                }
                LOG.debug("Cause", e);
                told = true;
                rest = AFTER_FAILURE;
            }
            try {
                if (woken.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    synchronized void start() {
        if (thread == null) {
            Thread started = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
            thread = started;
            started.start();
        }
    }

    synchronized void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            wake();
            try {
                running.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    boolean isRunning() {
        return thread != null;
    }
}
