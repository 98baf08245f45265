package vn.thanhdong.eventstore.jdbc;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something when it is asked to: at once, unless it was done a moment ago; then once, when that moment is over. */
final class Gathering {

    private final Runnable action;
    private final Duration moment;
    private final ScheduledExecutorService timer;
    private boolean begun;
    private boolean more;

    Gathering(Runnable action, Duration moment, ScheduledExecutorService timer) {
        this.action = action;
        this.moment = moment;
        this.timer = timer;
    }

    /** Whatever was true before this call is known to the action when it is done next. */
    void soon() {
        synchronized (this) {
            if (begun) {
                more = true;
                return;
            }
            begun = true;
        }
        try {
            var _ = timer.schedule(this::over, moment.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ending) {
            // the process is stopping, and who records until the end must not fail because readers are gone
            return;
        }
        action.run();
    }

    private void over() {
        synchronized (this) {
            begun = false;
            if (!more) {
                return;
            }
            more = false;
        }
        soon();
    }
}
