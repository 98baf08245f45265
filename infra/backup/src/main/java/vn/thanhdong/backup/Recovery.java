package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.thanhdong.engines.EmbeddedPostgres;
import vn.thanhdong.engines.EngineException;
import vn.thanhdong.engines.EngineProblem;
import vn.thanhdong.engines.PostgresFiles;

/**
 * Lets PostgreSQL replay the log on a restored cluster, up to a moment or to its end.
 *
 * @param files of the restored cluster
 */
record Recovery(PostgresFiles files, Engine engine) {

    private static final String END_OF_LOG = "recovery ended before configured recovery target was reached";

    // PostgreSQL does not know the zone Z where it reads this
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    /**
     * Returns when all is replayed and PostgreSQL takes writes.
     *
     * @param moment the last that is replayed; empty for all
     */
    EmbeddedPostgres run(Optional<Instant> moment) throws IOException {
        Files.createFile(files.cluster().resolve("recovery.signal"));
        String own = Files.exists(settings()) ? Files.readString(settings()) : "";
        try {
            return started(own, moment);
        } finally {
            Files.writeString(settings(), own);
            Disk.sync(settings());
        }
    }

    private EmbeddedPostgres started(String own, Optional<Instant> moment) throws IOException {
        Files.writeString(settings(), own + lines(moment));
        try {
            return engine.start(files.folder());
        } catch (EngineException e) {
            // nothing was committed between the log's end and the moment: its end is what was asked for
            if (e.problem() == EngineProblem.START_FAILED && moment.isPresent() && endedBefore()) {
                Files.writeString(settings(), own + lines(Optional.empty()));
                return engine.start(files.folder());
            }
            throw e;
        }
    }

    private boolean endedBefore() throws IOException {
        return Files.readString(files.log()).contains(END_OF_LOG);
    }

    private Path settings() {
        return files.cluster().resolve("postgresql.auto.conf");
    }

    private static String lines(Optional<Instant> moment) {
        StringBuilder lines = new StringBuilder("restore_command = '" + ReplayLog.COMMAND + "'\n");
        lines.append("recovery_target_timeline = 'latest'\n");
        // else it calls itself ready while it still replays
        lines.append("hot_standby = off\n");
        moment.ifPresent(until -> lines.append("recovery_target_time = '")
                .append(TIME.format(until))
                .append("'\nrecovery_target_inclusive = on\nrecovery_target_action = 'promote'\n"));
        return lines.toString();
    }
}
