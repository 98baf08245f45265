package vn.thanhdong.projection.running;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.document.EngineAway;
import vn.thanhdong.projection.index.IndexDefinition;
import vn.thanhdong.projection.index.Indexes;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.live.LiveProcessor;
import vn.thanhdong.projection.rebuild.Progress;
import vn.thanhdong.projection.rebuild.RebuildLock;
import vn.thanhdong.projection.setaside.Retry;

/**
 * One projection of this process. It follows the log while the engine answers, waits while it does not, derives its index
 * again when asked to or when the definition has changed, and goes over to an index that another process has made.
 */
public final class RunningProjection<D> implements AutoCloseable {

    /** From here on a rebuild is quicker than following from the beginning. */
    private static final long LONG_LOG = 20_000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger LOG = System.getLogger(RunningProjection.class.getName());

    private final Ground ground;
    private final Projection<D> projection;
    private final Indexes indexes;
    private final Watch watch;
    private final AtomicReference<@Nullable Switchover<D>> switchover = new AtomicReference<>();
    private volatile @Nullable VersionedIndex serving;
    private volatile @Nullable VersionedIndex firstSeen;
    private volatile @Nullable LiveProcessor live;
    private volatile @Nullable Progress lastRebuild;
    private volatile @Nullable Thread rebuilder;
    private volatile boolean engineAway = true;
    private volatile boolean longLog;

    public RunningProjection(Ground ground, Projection<D> projection) {
        this.ground = ground;
        this.projection = projection;
        this.indexes = new Indexes(ground.engine(), projection.name(), IndexDefinition.of(projection));
        this.watch = new Watch(projection.name(), this::look, this::engineIsAway);
    }

    /** Begins in the background; returns at once, whether the engine answers or not. */
    public void start() {
        watch.start();
    }

    @Override
    public void close() {
        cancelRebuild();
        watch.close();
        Thread last = rebuilder;
        try {
            if (last != null) {
                last.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stopFollowing();
    }

    /** @return whether one was started; false when one is running already */
    public boolean rebuild() {
        Switchover<D> next = new Switchover<>(ground, projection, indexes, Optional.ofNullable(serving));
        if (!switchover.compareAndSet(null, next)) {
            return false;
        }
        rebuilder = Thread.ofPlatform()
                .daemon()
                .name("rebuild-" + projection.name())
                .start(() -> run(next));
        return true;
    }

    /** @return whether one was running */
    public boolean cancelRebuild() {
        Switchover<D> running = switchover.get();
        if (running != null) {
            running.cancel();
        }
        return running != null;
    }

    /** @return whether the document is whole again */
    public boolean retry(String documentId) {
        VersionedIndex index = serving;
        return index != null
                && new Retry<>(
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
        return Optional.ofNullable(serving);
    }

    /** Last position that readers' documents include, whichever process follows the log. */
    public long position() {
        VersionedIndex index = serving;
        LiveProcessor following = live;
        if (index == null) {
            return 0;
        }
        return following == null
                ? ground.tokens().position(index)
                : ground.tokens().position(index, following);
    }

    /** Events recorded and not yet applied. */
    public long lag() {
        return Math.max(0, ground.events().head() - position());
    }

    public boolean engineAway() {
        return engineAway;
    }

    public boolean rebuilding() {
        return switchover.get() != null;
    }

    /** Of the running or last rebuild of this process. */
    public Optional<Progress> rebuildProgress() {
        Switchover<D> running = switchover.get();
        Optional<Progress> now = running == null ? Optional.empty() : running.progress();
        return now.or(() -> Optional.ofNullable(lastRebuild));
    }

    /** Documents in the serving index; 0 while the engine is away. */
    public long documents() {
        try {
            VersionedIndex index = serving;
            return index == null ? 0 : indexes.documents(index);
        } catch (EngineAway e) {
            return 0;
        }
    }

    private void engineIsAway(EngineAway away) {
        if (!engineAway) {
            LOG.log(Level.WARNING, "Projection {0} waits: {1}", projection.name(), away.getMessage());
        }
        engineAway = true;
        stopFollowing();
    }

    /** Brings what runs in line with what the engine says. */
    private synchronized void look() {
        Optional<VersionedIndex> found = indexes.serving();
        if (found.isEmpty()) {
            VersionedIndex first = indexes.next();
            ground.setAside().forget(first);
            ground.tokens().begin(first, 0);
            indexes.createFirst(first);
            found = indexes.serving();
            longLog = ground.events().head() > LONG_LOG;
        }
        VersionedIndex index = found.orElseThrow(() -> new EngineAway("make an index", "its alias is missing"));
        boolean current = indexes.isCurrent(index);
        if (engineAway) {
            LOG.log(Level.INFO, "Projection {0}: Elasticsearch answers, {1} serves", projection.name(), index.name());
        }
        engineAway = false;
        if (firstSeen == null) {
            firstSeen = index;
        }
        if (!index.equals(serving)) {
            stopFollowing();
            serving = index;
        }
        if (current && !longLog) {
            if (live == null) {
                live = LiveProcessor.start(
                        ground.live(), projection, index, ground.documents(projection, index), watch::engineFailed);
            }
        } else if (index.equals(firstSeen)) {
            // a later index that is not ours belongs to a newer program beside us, which we must not fight
            rebuild();
        }
    }

    private synchronized void stopFollowing() {
        LiveProcessor following = live;
        if (following != null) {
            live = null;
            following.close();
        }
    }

    private void run(Switchover<D> running) {
        try (RebuildLock lock = RebuildLock.tryFor(ground.dataSource(), projection.name())
                .orElseThrow(() -> new CancellationException("Another process rebuilds it"))) {
            LOG.log(Level.INFO, "Rebuild of {0} begins", projection.name());
            takeOver(running.run(this::goal, watch::engineFailed));
        } catch (CancellationException e) {
            LOG.log(Level.INFO, "Rebuild of {0} ended: {1}", projection.name(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Rebuild of " + projection.name() + " failed; the index that serves is untouched",
                    e);
        } finally {
            lastRebuild = running.progress().orElse(lastRebuild);
            switchover.set(null);
        }
    }

    /** What a new index must have reached before it serves: what readers see already, or else all there is. */
    private long goal() {
        return live == null ? ground.events().head() : position();
    }

    private synchronized void takeOver(Switchover.Done done) {
        stopFollowing();
        serving = done.index();
        firstSeen = done.index();
        longLog = false;
        live = done.live();
        LOG.log(
                Level.INFO,
                "Readers of {0} see {1}",
                projection.name(),
                done.index().name());
    }
}
