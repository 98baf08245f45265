package vn.thanhdong.systemtests.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An engine killed and its folder gone, as with a disk that is away: however often it is started, it does not come. */
record Absence(Path folder, Path elsewhere) implements AutoCloseable {

    static Absence of(Path folder, ProcessHandle engine) throws IOException {
        engine.destroyForcibly();
        return new Absence(folder, Files.move(folder, folder.resolveSibling("away")));
    }

    /** The disk is there again. */
    @Override
    public void close() throws IOException {
        Files.move(elsewhere, folder);
    }
}
