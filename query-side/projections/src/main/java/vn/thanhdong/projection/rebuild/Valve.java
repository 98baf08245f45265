package vn.thanhdong.projection.rebuild;

import java.util.concurrent.CancellationException;

/** Through which a rebuild goes on, range by range, while it is open. */
final class Valve {

    private boolean closed;
    private boolean broken;

    synchronized void close() {
        closed = true;
    }

    synchronized void open() {
        closed = false;
        notifyAll();
    }

    /** Whoever waits, and whoever comes, is told that it is over. */
    synchronized void shatter() {
        broken = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /**
     * Returns at once while it is open, else when it is opened again.
     *
     * @throws CancellationException it is over
     */
    synchronized void pass() {
        try {
            while (closed && !broken) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The rebuild was interrupted");
        }
        if (broken) {
            throw new CancellationException("The rebuild was cancelled");
        }
    }
}
