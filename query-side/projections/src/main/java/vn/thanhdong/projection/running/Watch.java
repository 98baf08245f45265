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
        while (!closed) {
            try {
                EngineAway failure = failures.poll(wait, TimeUnit.MILLISECONDS);
                if (failure != null) {
                    onEngineAway.accept(failure);
                    failures.clear();
                    wait = longer(wait);
                    Thread.sleep(wait);
                }
                wait = looked(wait);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** @return how long to wait before the next look */
    private long looked(long waited) {
        @Nullable EngineAway away = null;
        try {
            look.run();
        } catch (EngineAway e) {
            away = e;
        } catch (RuntimeException e) {
            System.getLogger(Watch.class.getName()).log(Level.WARNING, thread.getName() + " tries again", e);
        }
        if (away == null) {
            return EVERY_MILLIS;
        }
        onEngineAway.accept(away);
        return longer(waited);
    }

    private static long longer(long wait) {
        return wait >= EVERY_MILLIS || wait == 0 ? FIRST_WAIT_MILLIS : Math.min(EVERY_MILLIS - 1, wait * 2);
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
