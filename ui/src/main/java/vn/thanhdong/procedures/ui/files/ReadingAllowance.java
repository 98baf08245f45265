package vn.thanhdong.procedures.ui.files;

import java.io.Serial;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What reading one document may cost: a time, and the memory that the reading thread takes, all of it counted, whether
 * it was given back or not. A document can be made to cost any amount of both; whoever reads asks here now and then.
 */
final class ReadingAllowance {

    /** Two are read at a time: were all of it held at once, it would be twice this. */
    static final long MEMORY_BYTES = 400L * 1024 * 1024;

    private final Thread reader = Thread.currentThread();
    private final long until;
    private final long takenBefore = taken();

    /** Begins now, in the thread that reads. */
    ReadingAllowance(Duration time) {
        this.until = System.nanoTime() + time.toNanos();
    }

    /**
     * Ends the reading when it has cost more.
     *
     * @throws Spent it has; unchecked, since readers of damaged documents go on after what is checked
     */
    void check() {
        if (System.nanoTime() - until > 0 || reader.isInterrupted() || taken() - takenBefore > MEMORY_BYTES) {
            throw new Spent();
        }
    }

    /** Bytes that this thread has taken since it began; 0 where the machine does not count them. */
    private static long taken() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    /** A document cost more than it may. */
    static final class Spent extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Spent() {
            super("The document costs more time or memory than reading it may");
        }
    }
}
