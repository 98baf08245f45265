package vn.thanhdong.systemtests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The standalone as a process of its own, started from the jar that {@code infra/run.sh} starts, with what it says kept
 * in {@code target/}.
 */
public final class Program implements AutoCloseable {

    /** Opens {@code /api/…} of every program that is started here. */
    public static final String API_TOKEN = "a-token-for-tests-only";

    private static final Pattern LAG = Pattern.compile("\"lag\":(\\d+)");

    private final Process process;
    private final Path data;
    private final int port;
    private final Path output;
    private final long begun = System.nanoTime();
    private final Thread lastResort;

    Program(Process process, Path data, int port, Path output) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.output = output;
        // a test that is broken off leaves nothing running
        lastResort = new Thread(process::destroy, "stop-program-" + process.pid());
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /**
     * Starts it and waits until it says that it is ready.
     *
     * @param data folder in which it keeps everything
     * @param demo what is loaded at the first start: sample, full or none
     * @param patience how long it may take
     */
    public static Program start(Path data, String demo, Duration patience) {
        Program program = begin(data, demo);
        program.awaitReady(patience);
        return program;
    }

    /** Starts it and waits for nothing. */
    public static Program begin(Path data, String demo) {
        return Launch.on(data).with("--demo=" + demo).begin();
    }

    /**
     * Waits until it says that it is ready, and fails at once when it ends before.
     *
     * @return how long it took from the beginning
     */
    public Duration awaitReady(Duration patience) {
        await("ready: see " + output)
                .atMost(patience)
                .pollInterval(Duration.ofMillis(50))
                .failFast("the program ended: see " + output, () -> !process.isAlive())
                .until(() -> said().contains("http://localhost:" + port));
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** All that it printed until now. */
    public String said() {
        try {
            return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Events that the slowest of its lists has not followed yet, as its health says. */
    public long eventsBehind() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                    .build();
            String health =
                    client.send(question, HttpResponse.BodyHandlers.ofString()).body();
            return LAG.matcher(health)
                    .results()
                    .mapToLong(lag -> Long.parseLong(lag.group(1)))
                    .max()
                    .orElseThrow(() -> new IllegalStateException("No list says how far it is: " + health));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the program was asked for its health", e);
        }
    }

    /** Where its pages are, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    /** The child process whose command line has that word in it, such as {@code postgres} or {@code elasticsearch}. */
    public Optional<ProcessHandle> child(String word) {
        return process.toHandle()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(word))
                .findFirst();
    }

    /** As {@code kill -9} does, to it alone: its engines are left as orphans. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As Ctrl-C does, without waiting for the end. */
    public void interrupt() {
        process.destroy();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        interrupt();
        awaitEnd();
    }

    /** Waits until it has ended, three minutes at most, and says with which code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("The program did not end within three minutes: see " + output);
            }
            forget();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the program ended", e);
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException ending) {
            // the tests themselves are ending, and the hook runs
        }
    }
}
