package vn.thanhdong.queryservice;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import vn.thanhdong.eventstore.personal.ErasedPersons;
import vn.thanhdong.history.query.RebuildProjection;
import vn.thanhdong.projection.Projections;

/**
 * Sees to it that documents forget those who were erased: an index that was made before somebody's key was destroyed
 * everywhere is derived again from the events, where that person's values are gone. Nothing has to be remembered for it;
 * a process that starts looks again.
 */
final class ErasureWatch implements SmartLifecycle {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Logger LOG = System.getLogger(ErasureWatch.class.getName());

    private final Projections projections;
    private final String projection;
    private final ErasedPersons erased;
    private final Clock clock;
    private final Duration keysAreGone;
    private volatile @Nullable ScheduledExecutorService looking;

    /** @param keysAreGone how long after an erasure no process holds the key any more */
    ErasureWatch(Projections projections, String projection, ErasedPersons erased, Clock clock, Duration keysAreGone) {
        this.projections = projections;
        this.projection = projection;
        this.erased = erased;
        this.clock = clock;
        this.keysAreGone = keysAreGone;
    }

    /** @return whether a rebuild was begun */
    boolean look() {
        if (!projections.names().contains(projection)) {
            return false; // another process derives it
        }
        Optional<Instant> gone =
                erased.latest().map(last -> last.plus(keysAreGone)).filter(clock.instant()::isAfter);
        boolean older = gone.flatMap(moment -> projections.madeAt(projection).filter(moment::isAfter))
                .isPresent();
        if (older) {
            LOG.log(Level.INFO, "Somebody was erased: {0} is derived again", projection);
            return projections.handle(new RebuildProjection(projection));
        }
        // the index that served until then would be kept until somebody drops it, with all that is erased
        gone.ifPresent(moment -> projections.dropMadeBefore(projection, moment));
        return false;
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Cannot see whether somebody was erased: {0}", away.getMessage());
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("erasure-watch").factory());
        var _ = timer.scheduleWithFixedDelay(
                this::lookSafely, LOOK_EVERY.toSeconds(), LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
        looking = timer;
    }

    @Override
    public void stop() {
        ScheduledExecutorService timer = looking;
        if (timer != null) {
            timer.shutdownNow();
            looking = null;
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}
