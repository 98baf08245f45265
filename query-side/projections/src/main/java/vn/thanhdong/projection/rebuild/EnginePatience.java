package vn.thanhdong.projection.rebuild;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.thanhdong.projection.document.EngineAway;

/** Asks the engine again until it answers, waiting longer each time, ten seconds at most; ends when cancelled. */
final class EnginePatience {

    private static final long FIRST_WAIT_MILLIS = 250;
    private static final long LONGEST_WAIT_MILLIS = 10_000;

    private final CountDownLatch cancelled;

    EnginePatience(CountDownLatch cancelled) {
        this.cancelled = cancelled;
    }

    <T> T untilAnswered(Supplier<T> request) {
        long wait = FIRST_WAIT_MILLIS;
        while (true) {
            try {
                return request.get();
            } catch (EngineAway away) {
                System.getLogger(EnginePatience.class.getName())
                        .log(System.Logger.Level.WARNING, "Rebuild waits: " + away.getMessage());
            }
            pause(wait);
            wait = Math.min(LONGEST_WAIT_MILLIS, wait * 2);
        }
    }

    private void pause(long millis) {
        try {
            if (cancelled.await(millis, TimeUnit.MILLISECONDS)) {
                throw new CancellationException("The rebuild was cancelled");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The rebuild was interrupted");
        }
    }
}
