package vn.thanhdong.eventstore.jdbc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The log from a token on, for one processor. It reads a range when its reader asks for more, and nothing at all while
 * there is no news: so it never holds more than one range, however far behind its reader is.
 */
final class PositionStream implements TrackingEventStream {

    private static final int RANGE = 1_000;

    private final EventStorageEngine engine;
    private final Consumer<PositionStream> onClose;
    private final Deque<TrackedEventMessage<?>> range = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private @Nullable TrackingToken last;
    private boolean mayHaveMore = true;
    private volatile @Nullable Runnable onAvailable;

    PositionStream(EventStorageEngine engine, @Nullable TrackingToken after, Consumer<PositionStream> onClose) {
        this.engine = engine;
        this.last = after;
        this.onClose = onClose;
    }

    /** There are new positions. */
    void tell() {
        lock.lock();
        try {
            mayHaveMore = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        Runnable told = onAvailable;
        if (told != null) {
            told.run();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.ofNullable(range.peek()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (range.isEmpty() && !read()) {
            if (!newsBefore(deadline)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> next = range.poll();
        while (next == null) {
            hasNextAvailable(1, TimeUnit.DAYS);
            next = range.poll();
        }
        return next;
    }

    @Override
    public void close() {
        onAvailable = null;
        onClose.accept(this);
    }

    private boolean newsBefore(long deadline) throws InterruptedException {
        lock.lock();
        try {
            long left = deadline - System.nanoTime();
            while (!mayHaveMore && left > 0) {
                left = news.awaitNanos(left);
            }
            return mayHaveMore;
        } finally {
            lock.unlock();
        }
    }

    /** @return whether there is something in the range now */
    private boolean read() {
        if (!asked()) {
            return false;
        }
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(last, false)) {
            events.limit(RANGE).forEach(range::add);
        } catch (RuntimeException e) {
            range.clear();
            again();
            throw e;
        }
        if (range.isEmpty()) {
            return false;
        }
        last = range.getLast().trackingToken();
        if (range.size() == RANGE) {
            again();
        }
        return true;
    }

    /** Before reading, so that news that comes meanwhile is not lost. */
    private boolean asked() {
        lock.lock();
        try {
            boolean asked = mayHaveMore;
            mayHaveMore = false;
            return asked;
        } finally {
            lock.unlock();
        }
    }

    private void again() {
        lock.lock();
        try {
            mayHaveMore = true;
        } finally {
            lock.unlock();
        }
    }
}
