package vn.thanhdong.projection.running;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.document.EngineAway;
import vn.thanhdong.projection.index.IndexDefinition;
import vn.thanhdong.projection.index.Indexes;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.rebuild.Progress;
import vn.thanhdong.projection.setaside.Retry;

/**
 * One projection of this process. It follows the log while the engine answers, waits while it does not, has its index
 * derived again when asked to or when the definition has changed, and goes over to an index that another process has made.
 */
public final class RunningProjection<D> implements AutoCloseable {

    /** From here on a rebuild is quicker than following from the beginning. */
    private static final long LONG_LOG = 20_000;

    private static final Logger LOG = System.getLogger(RunningProjection.class.getName());

    private final Ground ground;
    private final Projection<D> projection;
    private final Indexes indexes;
    private final Watch watch;
    private final Following<D> following;
    private final Rebuilding<D> rebuilding;
    private volatile @Nullable VersionedIndex firstSeen;
    private volatile boolean engineAway = true;
    private volatile boolean longLog;

    public RunningProjection(Ground ground, Projection<D> projection) {
        this.ground = ground;
        this.projection = projection;
        this.indexes = new Indexes(ground.engine(), projection.name(), IndexDefinition.of(projection));
        this.following = new Following<>(ground, projection);
        this.rebuilding = new Rebuilding<>(ground, projection.name());
        this.watch = new Watch(projection.name(), this::look, this::engineIsAway);
    }

    /** Begins in the background; returns at once, whether the engine answers or not. */
    public void start() {
        watch.start();
    }

    @Override
    public void close() {
        rebuilding.cancel();
        watch.close();
        rebuilding.end();
        following.stop();
    }

    /** @return whether one was started; false when one is running already */
    public boolean rebuild() {
        return rebuilding.start(
                new Switchover<>(ground, projection, indexes, serving()),
                switchover -> takeOver(switchover.run(this::goal, watch::engineFailed)));
    }

    /** @return whether one was running */
    public boolean cancelRebuild() {
        return rebuilding.cancel();
    }

    /** @return whether one is paused now */
    public boolean pauseRebuild() {
        return rebuilding.pause();
    }

    /** @return whether one was paused and goes on */
    public boolean resumeRebuild() {
        return rebuilding.resume();
    }

    public boolean rebuildPaused() {
        return rebuilding.isPaused();
    }

    /** Indexes that served before and are kept until somebody drops them; none while a rebuild fills another. */
    public List<VersionedIndex> kept() {
        Optional<VersionedIndex> serving = serving();
        if (serving.isEmpty() || rebuilding()) {
            return List.of();
        }
        try {
            return indexes.all().stream()
                    .filter(index -> index.number() < serving.get().number())
                    .toList();
        } catch (EngineAway e) {
            return List.of();
        }
    }

    /** @return whether that index was kept, and is gone now */
    public boolean drop(String index) {
        Optional<VersionedIndex> found =
                kept().stream().filter(one -> one.name().equals(index)).findFirst();
        found.ifPresent(this::drop);
        return found.isPresent();
    }

    /** Drops what is kept and holds what was known before that moment. */
    public void dropMadeBefore(Instant moment) {
        kept().stream().filter(one -> indexes.madeAt(one).isBefore(moment)).forEach(this::drop);
    }

    private void drop(VersionedIndex index) {
        indexes.delete(index);
        ground.setAside().forget(index);
        ground.tokens().remove(index);
    }

    /** @return whether that document waits, and is out of the way now, with the reason beside it */
    public boolean park(String documentId, String because, String person) {
        return serving().isPresent() && ground.setAside().park(serving().get(), documentId, because, person);
    }

    /** @return whether the document is whole again */
    public boolean retry(String documentId) {
        return serving().isPresent() && retry(serving().get(), documentId);
    }

    private boolean retry(VersionedIndex index, String documentId) {
        return new Retry<>(
                        projection,
                        index,
                        ground.documents(projection, index),
                        ground.setAside(),
                        ground.events(),
                        ground.transaction())
                .of(documentId);
    }

    public String name() {
        return projection.name();
    }

    /** The index that serves readers; empty while the engine was never reached. */
    public Optional<VersionedIndex> serving() {
        return following.serving();
    }

    /** Last position that readers' documents include, whichever process follows the log. */
    public long position() {
        return following.position();
    }

    /** Events recorded and not yet applied. */
    public long lag() {
        return Math.max(0, ground.events().head() - position());
    }

    /** When the index that serves was made; empty while the engine is away. */
    public Optional<Instant> madeAt() {
        try {
            return serving().map(indexes::madeAt);
        } catch (EngineAway e) {
            return Optional.empty();
        }
    }

    public boolean engineAway() {
        return engineAway;
    }

    public boolean rebuilding() {
        return rebuilding.isRunning();
    }

    /** Of the running or last rebuild of this process. */
    public Optional<Progress> rebuildProgress() {
        return rebuilding.progress();
    }

    /** Documents in the serving index; 0 while the engine is away. */
    public long documents() {
        try {
            return serving().map(indexes::documents).orElse(0L);
        } catch (EngineAway e) {
            return 0;
        }
    }

    private void engineIsAway(EngineAway away) {
        if (!engineAway) {
            LOG.log(Level.WARNING, "Projection {0} waits: {1}", projection.name(), away.getMessage());
        }
        engineAway = true;
        following.stop();
    }

    /** Brings what runs in line with what the engine says. */
    private synchronized void look() {
        VersionedIndex index = indexes.serving()
                .or(this::first)
                .orElseThrow(() -> new EngineAway("make an index", "its alias is missing"));
        boolean current = indexes.isCurrent(index);
        if (engineAway) {
            LOG.log(Level.INFO, "Projection {0}: Elasticsearch answers, {1} serves", projection.name(), index.name());
        }
        engineAway = false;
        if (firstSeen == null) {
            firstSeen = index;
        }
        following.serve(index);
        if (current && !longLog) {
            following.start(index, watch::engineFailed);
        } else if (index.equals(firstSeen)) {
            // a later index that is not ours belongs to a newer program beside us, which we must not fight
            rebuild();
        }
    }

    private Optional<VersionedIndex> first() {
        VersionedIndex first = indexes.next();
        ground.setAside().forget(first);
        ground.tokens().begin(first, 0);
        indexes.createFirst(first);
        longLog = ground.events().head() > LONG_LOG;
        return indexes.serving();
    }

    /** What a new index must have reached before it serves: what readers see already, or else all there is. */
    private long goal() {
        return following.isRunning() ? position() : ground.events().head();
    }

    private synchronized void takeOver(Switchover.Done done) {
        following.takeOver(done);
        firstSeen = done.index();
        longLog = false;
        LOG.log(
                Level.INFO,
                "Readers of {0} see {1}",
                projection.name(),
                done.index().name());
    }
}
