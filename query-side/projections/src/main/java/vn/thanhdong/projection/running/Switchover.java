package vn.thanhdong.projection.running;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.document.Documents;
import vn.thanhdong.projection.document.EngineAway;
import vn.thanhdong.projection.index.Indexes;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.live.LiveProcessor;
import vn.thanhdong.projection.rebuild.Progress;
import vn.thanhdong.projection.rebuild.Rebuild;

/**
 * One rebuild from the beginning to the swap: a new index is filled from the whole log, a processor of its own follows
 * from the position reached, and when that has caught up with what serves, readers are given the new index. Until then
 * nothing that serves is touched; a crash leaves an index that the next rebuild removes.
 */
final class Switchover<D> {

    private static final long LOOK_MILLIS = 20;

    private final Ground ground;
    private final Projection<D> projection;
    private final Indexes indexes;
    private final Optional<VersionedIndex> serving;
    private volatile @Nullable Rebuild<D> rebuild;
    private volatile boolean cancelled;

    Switchover(Ground ground, Projection<D> projection, Indexes indexes, Optional<VersionedIndex> serving) {
        this.ground = ground;
        this.projection = projection;
        this.indexes = indexes;
        this.serving = serving;
    }

    /** What follows the new index, which serves from now on. */
    record Done(VersionedIndex index, LiveProcessor live) {}

    /**
     * @param goal position that must be reached before the swap
     * @throws CancellationException when it was cancelled
     * @throws EngineAway when the engine was away at a step that is not repeated
     */
    Done run(LongSupplier goal, Consumer<EngineAway> onEngineAway) {
        removeAllButServing();
        VersionedIndex target = indexes.createForRebuild();
        LiveProcessor live = null;
        try {
            Documents<D> documents = ground.documents(projection, target);
            Rebuild<D> running = new Rebuild<>(
                    projection, target, documents, ground.setAside(), ground.events(), ground.memory(), ground.clock());
            rebuild = running;
            if (cancelled) {
                throw new CancellationException("The rebuild was cancelled");
            }
            long reached = running.run();
            indexes.openForReaders(target);
            ground.tokens().begin(target, reached);
            live = LiveProcessor.start(ground.live(), projection, target, documents, onEngineAway);
            follow(target, live, goal);
            indexes.serve(target);
            return new Done(target, live);
        } catch (RuntimeException e) {
            if (live != null) {
                live.close();
            }
            removeQuietly(target);
            throw e;
        }
    }

    void cancel() {
        cancelled = true;
        Rebuild<D> running = rebuild;
        if (running != null) {
            running.cancel();
        }
    }

    /** @return whether it is paused now; what is past reading cannot be */
    boolean pause() {
        Rebuild<D> running = rebuild;
        if (running == null || running.progress().isEnded()) {
            return false;
        }
        running.pause();
        return true;
    }

    /** @return whether it was paused */
    boolean resume() {
        Rebuild<D> running = rebuild;
        if (running == null || !running.isPaused()) {
            return false;
        }
        running.resume();
        return true;
    }

    boolean isPaused() {
        Rebuild<D> running = rebuild;
        return running != null && running.isPaused();
    }

    /** Empty until reading has begun. */
    Optional<Progress> progress() {
        return Optional.ofNullable(rebuild).map(Rebuild::progress);
    }

    private void follow(VersionedIndex target, LiveProcessor live, LongSupplier goal) {
        while (ground.tokens().position(target, live) < goal.getAsLong()) {
            if (cancelled) {
                throw new CancellationException("The rebuild was cancelled");
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The rebuild was interrupted");
            }
        }
    }

    private void removeAllButServing() {
        for (VersionedIndex index : indexes.all()) {
            if (!serving.equals(Optional.of(index))) {
                remove(index);
            }
        }
    }

    private void remove(VersionedIndex index) {
        indexes.delete(index);
        ground.setAside().forget(index);
        ground.tokens().remove(index);
    }

    private void removeQuietly(VersionedIndex index) {
        try {
            remove(index);
        } catch (RuntimeException e) {
            System.getLogger(Switchover.class.getName())
                    .log(
                            System.Logger.Level.INFO,
                            index.name() + " is left for the next rebuild to remove: " + e.getMessage());
        }
    }
}
