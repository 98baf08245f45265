package vn.thanhdong.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How PostgreSQL is started and stopped on one cluster and one port. */
record PostgresChild(PostgresProgram program, PostgresCluster cluster, int port) implements Child {

    // recovery after a crash reads what was written since the last checkpoint
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    // a restored backup replays everything that was written since it was taken
    private static final Duration LONGEST_RESTORE = Duration.ofHours(24);
    private static final String SECONDS_TO_STOP = "60";
    private static final long NEEDED_MEGABYTES = 384;

    /** Given at each start and not left to a file: an event that was acknowledged is on the disk. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("max_connections", "100"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("archive_mode", "on"),
            Map.entry("archive_command", PostgresFiles.ARCHIVE_COMMAND),
            // so that the archive is never more than a minute behind
            Map.entry("archive_timeout", "60s"),
            Map.entry("listen_addresses", LoopbackPort.ADDRESS),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_line_prefix", "%m [%p] "));

    @Override
    public String engine() {
        return "PostgreSQL";
    }

    @Override
    public Process start() {
        try {
            endOrphan();
            LoopbackPort.requireFree(port);
            AvailableMemory.require(engine(), NEEDED_MEGABYTES);
            cluster.turnLog();
            forgetForeignPid();
            Process process = PostgresProgram.builder(cluster.log(), OwnSession.of(command()))
                    .start();
            awaitReady(process);
            return process;
        } catch (IOException e) {
            throw EngineProblem.START_FAILED.with(engine(), cluster.log(), e);
        }
    }

    @Override
    public void stop(Process process) {
        if (process.isAlive()) {
            stopCluster("fast");
        }
        if (process.isAlive()) {
            stopCluster("immediate");
        }
        if (process.isAlive()) {
            process.destroyForcibly();
        }
        PostgresProgram.await(process);
    }

    private void awaitReady(Process process) {
        try {
            new Readiness(engine(), cluster.log(), cluster.isRestored() ? LONGEST_RESTORE : LONGEST_START)
                    .await(process, () -> cluster.isReady(process));
        } catch (EngineException e) {
            stop(process);
            throw e;
        }
    }

    private void endOrphan() {
        orphan().ifPresent(orphan -> orphan.end(() -> stopCluster("fast")));
    }

    private Optional<Orphan> orphan() {
        return Orphan.find(engine(), cluster.pidFile(), "/postgres", cluster.data());
    }

    /**
     * After a power cut the number in the file may be another program's, even our own, and PostgreSQL would not
     * start. We hold the folder's lock and the number is not a PostgreSQL of this cluster: the file says nothing.
     */
    private void forgetForeignPid() throws IOException {
        if (orphan().isEmpty()) {
            Files.deleteIfExists(cluster.pidFile());
        }
    }

    private void stopCluster(String mode) {
        program.run(
                cluster.log(),
                "pg_ctl",
                List.of("stop", "-D", cluster.data().toString(), "-m", mode, "-w", "-t", SECONDS_TO_STOP));
    }

    private List<String> command() {
        List<String> arguments =
                new ArrayList<>(List.of("-D", cluster.data().toString(), "-p", Integer.toString(port)));
        new TreeMap<>(SETTINGS).forEach((name, value) -> {
            arguments.add("-c");
            arguments.add(name + "=" + value);
        });
        return program.command("postgres", arguments);
    }
}
