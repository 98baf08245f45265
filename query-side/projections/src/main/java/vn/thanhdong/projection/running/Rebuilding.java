package vn.thanhdong.projection.running;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.projection.rebuild.Progress;
import vn.thanhdong.projection.rebuild.RebuildLock;

/** The rebuilds of one projection in this process: one at a time, on a thread of its own, and one among all processes. */
final class Rebuilding<D> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = System.getLogger(Rebuilding.class.getName());

    private final Ground ground;
    private final String projection;
    private final AtomicReference<@Nullable Switchover<D>> running = new AtomicReference<>();
    private volatile @Nullable Progress last;
    private volatile @Nullable Thread thread;

    Rebuilding(Ground ground, String projection) {
        this.ground = ground;
        this.projection = projection;
    }

    /**
     * Runs it in the background.
     *
     * @param work runs the switchover to its end, under the lock
     * @return false when one is running already
     */
    boolean start(Switchover<D> next, Consumer<Switchover<D>> work) {
        if (!running.compareAndSet(null, next)) {
            return false;
        }
        thread = Thread.ofPlatform().daemon().name("rebuild-" + projection).start(() -> run(next, work));
        return true;
    }

    /** @return whether one was running */
    boolean cancel() {
        Switchover<D> current = running.get();
        if (current != null) {
            current.cancel();
        }
        return current != null;
    }

    /** @return whether one is paused now */
    boolean pause() {
        Switchover<D> current = running.get();
        return current != null && current.pause();
    }

    /** @return whether one was paused and goes on */
    boolean resume() {
        Switchover<D> current = running.get();
        return current != null && current.resume();
    }

    boolean isPaused() {
        Switchover<D> current = running.get();
        return current != null && current.isPaused();
    }

    /** Cancels what runs and waits for its end, for as long as that may take. */
    void end() {
        cancel();
        Thread started = thread;
        try {
            if (started != null) {
                started.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return running.get() != null;
    }

    /** Of the running or the last one. */
    Optional<Progress> progress() {
        Switchover<D> current = running.get();
        Optional<Progress> now = current == null ? Optional.empty() : current.progress();
        return now.or(() -> Optional.ofNullable(last));
    }

    private void run(Switchover<D> next, Consumer<Switchover<D>> work) {
        try (RebuildLock lock = RebuildLock.tryFor(ground.dataSource(), projection)
                .orElseThrow(() -> new CancellationException("Another process rebuilds it"))) {
            LOG.log(Level.INFO, "Rebuild of {0} begins", projection);
            work.accept(next);
        } catch (CancellationException e) {
            LOG.log(Level.INFO, "Rebuild of {0} ended: {1}", projection, e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Rebuild of " + projection + " failed; the index that serves is untouched", e);
        } finally {
            last = next.progress().orElse(last);
            running.set(null);
        }
    }
}
