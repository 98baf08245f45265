package vn.thanhdong.engines;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a node is started and stopped on one data folder and one port. */
record ElasticsearchChild(ElasticsearchCommand command, Path folder, int port) implements Child {

    // a large index is checked after a crash
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int SECONDS_TO_STOP = 45;

    @Override
    public String engine() {
        return "Elasticsearch";
    }

    URI uri() {
        return URI.create("http://" + LoopbackPort.ADDRESS + ":" + port);
    }

    @Override
    public Process start() {
        try {
            endOrphan();
            LoopbackPort.requireFree(port);
            AvailableMemory.require(engine(), command.heap().megabytesOfProcess());
            Files.createDirectories(folder.resolve("logs"));
            Files.createDirectories(folder.resolve("tmp"));
            // its standard input stays a pipe: it ends when we do, however we end
            Process process = new ProcessBuilder(OwnSession.of(command.line(folder, port)))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(console().toFile()))
                    .start();
            Files.writeString(pidFile(), Long.toString(process.pid()));
            awaitReady(process);
            return process;
        } catch (IOException e) {
            throw EngineProblem.START_FAILED.with(engine(), console(), e);
        }
    }

    @Override
    public void stop(Process process) {
        process.destroy();
        boolean interrupted = false;
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        PostgresProgram.await(process);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Process process) {
        try (ElasticsearchHttp http = new ElasticsearchHttp(uri())) {
            new Readiness(engine(), console(), LONGEST_START).await(process, http::isYellow);
            http.putDefaults();
        } catch (EngineException e) {
            stop(process);
            throw e;
        }
    }

    private void endOrphan() {
        Orphan.find(engine(), pidFile(), ElasticsearchCommand.MAIN_CLASS, folder)
                .ifPresent(orphan -> orphan.end(orphan.process()::destroy));
    }

    private Path pidFile() {
        return folder.resolve("elasticsearch.pid");
    }

    private Path console() {
        return folder.resolve("console.log");
    }
}
