package vn.thanhdong.projection.live;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The thread on which a processor hands events to its segments. Axon sleeps 100 ms there whenever a segment has 1,024
 * events waiting, which a fast projection works off in a fraction of that; this one looks again sooner.
 */
final class CoordinatorThread extends ScheduledThreadPoolExecutor {

    private static final long WHEN_FULL_MILLIS = 100;
    private static final long LOOK_AGAIN_MILLIS = 10;

    CoordinatorThread(String name) {
        super(1, Thread.ofPlatform().daemon().name(name + "-coordinator").factory());
        setRemoveOnCancelPolicy(true);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        boolean full = unit.toMillis(delay) == WHEN_FULL_MILLIS;
        return full
                ? super.schedule(command, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)
                : super.schedule(command, delay, unit);
    }
}
