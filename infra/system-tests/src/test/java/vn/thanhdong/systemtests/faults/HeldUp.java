package vn.thanhdong.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** An engine killed, and held up at its next start until there is nothing more to look at. */
record HeldUp(ProcessHandle next) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * @param running the engine's process at this moment
     */
    static HeldUp afterKilling(Supplier<Optional<ProcessHandle>> running) throws IOException, InterruptedException {
        ProcessHandle killed = running.get().orElseThrow();
        killed.destroyForcibly();
        ProcessHandle next = await("its next start")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> running.get().filter(one -> one.pid() != killed.pid()), Predicate.not(Optional::isEmpty))
                .orElseThrow();
        signal("-STOP", next);
        return new HeldUp(next);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        signal("-CONT", next);
    }

    private static void signal(String which, ProcessHandle process) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", which, Long.toString(process.pid())).start();
        assertThat(kill.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(kill.exitValue()).isZero();
    }
}
