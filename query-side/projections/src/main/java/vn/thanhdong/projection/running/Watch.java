package vn.thanhdong.projection.running;

import java.lang.System.Logger.Level;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.projection.document.EngineAway;

/**
 * Looks after one projection every few seconds, at once when its processor met an engine that is away, and then again
 * and again until the engine answers: after a quarter of a second first, three seconds at most.
 */
final class Watch implements AutoCloseable {

    private static final long EVERY_MILLIS = 3_000;
    private static final long FIRST_WAIT_MILLIS = 250;

    private final Runnable look;
    private final Consumer<EngineAway> onEngineAway;
    private final Thread thread;
    private final BlockingQueue<EngineAway> failures = new LinkedBlockingQueue<>();
    private long pause;
    private volatile boolean closed;

    Watch(String name, Runnable look, Consumer<EngineAway> onEngineAway) {
        this.look = look;
        this.onEngineAway = onEngineAway;
        this.thread = Thread.ofPlatform().daemon().name("projection-" + name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Told by the processor's threads. */
    void engineFailed(EngineAway away) {
        failures.add(away);
    }

    private void run() {
        long wait = 0;
        try {
            while (!closed) {
                EngineAway failure = failures.poll(wait, TimeUnit.MILLISECONDS);
                if (failure == null) {
                    failure = looked();
                }
                if (failure == null) {
                    pause = 0;
                    wait = EVERY_MILLIS;
                } else {
                    onEngineAway.accept(failure);
                    failures.clear();
                    // an engine that answers but takes no documents fails again right after each look
                    pause = Math.clamp(pause * 2, FIRST_WAIT_MILLIS, EVERY_MILLIS);
                    Thread.sleep(pause);
                    EngineAway again = looked();
                    if (again != null) {
                        failures.add(again);
                    }
                    wait = EVERY_MILLIS;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable EngineAway looked() {
        try {
            look.run();
        } catch (EngineAway e) {
            return e;
        } catch (RuntimeException e) {
            System.getLogger(Watch.class.getName()).log(Level.WARNING, thread.getName() + " tries again", e);
        }
        return null;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
