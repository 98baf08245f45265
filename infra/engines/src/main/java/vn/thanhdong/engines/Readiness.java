package vn.thanhdong.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Waits until a new process answers.
 *
 * @param engine its name as people know it
 * @param log the file in which it says what is wrong
 * @param atMost how long it may take
 */
record Readiness(String engine, Path log, Duration atMost) {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    /** @throws EngineException if the process ends or takes too long; then it is ended */
    void await(Process process, BooleanSupplier ready) {
        try {
            long end = System.nanoTime() + atMost.toNanos();
            while (!ready.getAsBoolean()) {
                if (process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                    throw EngineProblem.START_FAILED.with(engine, log, lastLine());
                }
                if (System.nanoTime() > end) {
                    process.destroy();
                    throw EngineProblem.START_TOO_SLOW.with(engine, atMost.toSeconds(), log);
                }
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw EngineProblem.START_INTERRUPTED.with(engine);
        }
    }

    private String lastLine() {
        try {
            // an engine's log is not always UTF-8 to the last byte
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).strip();
            return text.substring(text.lastIndexOf('\n') + 1);
        } catch (IOException e) {
            return "-";
        }
    }
}
