package vn.thanhdong.projection.running;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.document.EngineAway;
import vn.thanhdong.projection.index.VersionedIndex;
import vn.thanhdong.projection.live.LiveProcessor;

/** The index that serves readers of one projection, and what follows the log for it in this process. */
final class Following<D> {

    private final Ground ground;
    private final Projection<D> projection;
    private volatile @Nullable VersionedIndex serving;
    private volatile @Nullable LiveProcessor live;

    Following(Ground ground, Projection<D> projection) {
        this.ground = ground;
        this.projection = projection;
    }

    /** Empty while the engine was never reached. */
    Optional<VersionedIndex> serving() {
        return Optional.ofNullable(serving);
    }

    boolean isRunning() {
        return live != null;
    }

    /** Last position that readers' documents include, whichever process follows the log. */
    long position() {
        VersionedIndex index = serving;
        LiveProcessor following = live;
        if (index == null) {
            return 0;
        }
        return following == null
                ? ground.tokens().position(index)
                : ground.tokens().position(index, following);
    }

    /** This one serves now; whatever followed for another one ends. */
    synchronized void serve(VersionedIndex index) {
        if (!index.equals(serving)) {
            stop();
            serving = index;
        }
    }

    /** Follows the log for the index that serves, unless that is done already. */
    synchronized void start(VersionedIndex index, Consumer<EngineAway> onEngineAway) {
        if (live == null) {
            live = LiveProcessor.start(
                    ground.live(), projection, index, ground.documents(projection, index), onEngineAway);
        }
    }

    /** A rebuilt index serves, with the processor that has followed for it since it was filled. */
    synchronized void takeOver(Switchover.Done done) {
        stop();
        serving = done.index();
        live = done.live();
    }

    synchronized void stop() {
        LiveProcessor following = live;
        if (following != null) {
            live = null;
            following.close();
        }
    }
}
