package vn.thanhdong.engines;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one engine running: when it dies without being asked to, it is started again, ever more patiently. */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration FIRST_DELAY = Duration.ofMillis(250);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final Child child;
    private final List<Consumer<EngineChange>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile Process process;

    /** Starts the engine in the caller's thread, so that a first failure is the caller's to tell. */
    Watch(Child child) {
        this.child = child;
        this.process = child.start();
        LOG.info("{} runs as process {}", child.engine(), process.pid());
        this.thread =
                Thread.ofPlatform().daemon().name("watch-" + child.engine()).unstarted(this::watch);
        this.thread.start();
    }

    void onChange(Consumer<EngineChange> listener) {
        listeners.add(listener);
    }

    long pid() {
        return process.pid();
    }

    /** Stops the engine for good. Doing it twice does no harm. */
    @Override
    public void close() {
        boolean first = closed.getCount() > 0;
        closed.countDown();
        thread.interrupt();
        awaitWatcher();
        if (first) {
            child.stop(process);
            announce(EngineState.STOPPED);
        }
    }

    private void watch() {
        Duration delay = FIRST_DELAY;
        try {
            while (true) {
                long since = System.nanoTime();
                int code = process.waitFor();
                if (isClosed(Duration.ZERO)) {
                    return;
                }
                LOG.warn("{} ended unexpectedly with code {}, it is started again", child.engine(), code);
                announce(EngineState.RESTARTING);
                // one that ran for long starts with a clean sheet
                delay = System.nanoTime() - since > LONGEST_DELAY.toNanos() ? FIRST_DELAY : delay;
                do {
                    if (isClosed(delay)) {
                        return;
                    }
                    delay = doubled(delay);
                } while (!restarted(delay));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean restarted(Duration nextDelay) {
        try {
            process = child.start();
        } catch (EngineException e) {
            if (e.problem() != EngineProblem.START_INTERRUPTED) {
                LOG.error("{} Next attempt in {} ms.", e.getMessage(), nextDelay.toMillis());
            }
            return false;
        }
        LOG.info("{} runs again as process {}", child.engine(), process.pid());
        announce(EngineState.RUNNING);
        return true;
    }

    private boolean isClosed(Duration within) throws InterruptedException {
        return closed.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void announce(EngineState state) {
        for (Consumer<EngineChange> listener : listeners) {
            try {
                listener.accept(new EngineChange(child.engine(), state));
            } catch (RuntimeException e) {
                LOG.error("A listener of {} failed on {}", child.engine(), state, e);
            }
        }
    }

    private void awaitWatcher() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration doubled(Duration delay) {
        Duration twice = delay.multipliedBy(2);
        return twice.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : twice;
    }
}
