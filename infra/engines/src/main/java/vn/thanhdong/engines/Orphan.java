package vn.thanhdong.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A child process that outlived the {@code kill -9} of its parent. It is ended only if it is ours beyond doubt. */
record Orphan(String engine, ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int SECONDS_TO_END = 60;

    /**
     * The process that the file names, if it lives and its command line has both marks: process numbers are used
     * again, so the number alone says nothing.
     *
     * @param pidFile its first line is the process number
     */
    static Optional<Orphan> find(String engine, Path pidFile, String program, Path data) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isOurs(process, program, data))
                .map(process -> new Orphan(engine, process));
    }

    /** Runs the way to end it and waits. */
    void end(Runnable asking) {
        LOG.warn("{} of an earlier run still lives as process {}, it is ended first", engine, process.pid());
        asking.run();
        if (!hasEnded()) {
            throw EngineProblem.ORPHAN_STAYS.with(engine, process.pid());
        }
    }

    private boolean hasEnded() {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static boolean isOurs(ProcessHandle process, String program, Path data) {
        List<String> arguments = process.info().arguments().map(List::of).orElse(List.of());
        boolean runsProgram = arguments.contains(program)
                || process.info()
                        .command()
                        .filter(command -> command.endsWith(program))
                        .isPresent();
        return runsProgram && arguments.contains(data.toString());
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Files.readString(file).lines().findFirst().map(String::strip).map(Long::parseLong);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
