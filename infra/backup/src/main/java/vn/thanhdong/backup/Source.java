package vn.thanhdong.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.thanhdong.engines.EmbeddedPostgres;
import vn.thanhdong.engines.EngineException;
import vn.thanhdong.engines.EngineProblem;
import vn.thanhdong.engines.PostgresFiles;
import vn.thanhdong.engines.RunningPostgres;

/**
 * The databases of an installation, running or not: those of a stopped one are started for as long as they are read.
 *
 * @param own the server that was started for this; empty if it ran already
 */
record Source(Databases databases, Optional<EmbeddedPostgres> own) implements AutoCloseable {

    static Source open(Path data, Engine engine) {
        PostgresFiles files = files(data);
        if (!Files.isDirectory(files.cluster())) {
            throw BackupProblem.NO_DATA.with(data);
        }
        try {
            EmbeddedPostgres started = engine.start(files.folder());
            return new Source(new Databases(started.access()), Optional.of(started));
        } catch (EngineException e) {
            if (e.problem() != EngineProblem.DATA_LOCKED) {
                throw e;
            }
            RunningPostgres running =
                    RunningPostgres.on(files.folder()).orElseThrow(() -> BackupProblem.ENGINE_NOT_READY.with(data));
            return new Source(new Databases(running), Optional.empty());
        }
    }

    static PostgresFiles files(Path data) {
        return new PostgresFiles(data.resolve("postgres"));
    }

    @Override
    public void close() {
        own.ifPresent(EmbeddedPostgres::close);
    }
}
