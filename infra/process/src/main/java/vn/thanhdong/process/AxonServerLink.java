package vn.thanhdong.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Watches the connection to Axon Server and says in one sentence that it is away or back. Connecting again is done by
 * Axon's connector, for ever and every few seconds; what is repeated here, ever more rarely, is only the sentence.
 */
final class AxonServerLink implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerLink.class);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final Duration FIRST_SAID_AFTER = Duration.ofSeconds(3);
    private static final Duration SAID_AT_LEAST_EVERY = Duration.ofMinutes(5);

    private final String servers;
    private final BooleanSupplier connected;
    private volatile boolean up;
    private volatile @Nullable Thread thread;

    AxonServerLink(String servers, BooleanSupplier connected) {
        this.servers = servers;
        this.connected = connected;
    }

    /** Whether the server answered when it was last looked at. */
    boolean isUp() {
        return up;
    }

    String servers() {
        return servers;
    }

    private void watch() {
        long awaySince = System.nanoTime();
        Duration sayAfter = FIRST_SAID_AFTER;
        boolean said = false;
        while (thread == Thread.currentThread()) {
            up = connected.getAsBoolean();
            Duration away = Duration.ofNanos(System.nanoTime() - awaySince);
            if (up) {
                if (said || sayAfter.equals(FIRST_SAID_AFTER)) {
                    LOG.info("Axon Server answers at {}", servers);
                }
                awaySince = System.nanoTime();
                // a connection that is lost later is told at once
                sayAfter = Duration.ZERO;
                said = false;
            } else if (away.compareTo(sayAfter) >= 0) {
                LOG.warn(
                        "Axon Server does not answer at {} (for {} s): commands and questions wait, connecting is tried"
                                + " again by itself. Is it running, and is AXONSERVER_ADDRESS right?",
                        servers,
                        away.toSeconds());
                said = true;
                sayAfter = away.plus(shorter(away.plus(FIRST_SAID_AFTER)));
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static Duration shorter(Duration wait) {
        return wait.compareTo(SAID_AT_LEAST_EVERY) < 0 ? wait : SAID_AT_LEAST_EVERY;
    }

    @Override
    public synchronized void start() {
        Thread started = Thread.ofPlatform().daemon().name("axon-server-link").unstarted(this::watch);
        thread = started;
        started.start();
    }

    @Override
    public synchronized void stop() {
        thread = null;
        up = false;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before Axon's components, which wait for the server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
