package vn.thanhdong.eventstore.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.SignedNote;

/**
 * The last published checkpoint once more, outside the database: who takes the database back to an earlier state does not
 * take this back with it.
 *
 * @param path null where none is kept
 */
record PublishedFile(@Nullable Path path) {

    /**
     * Empty when there is no such file.
     *
     * @throws LogBroken it is not what was written there
     * @throws UncheckedIOException it cannot be read now
     */
    Optional<SignedNote> read() {
        if (path == null || Files.notExists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SignedNote.parse(Files.readString(path)));
        } catch (MalformedInputException | MalformedLogData garbled) {
            throw new LogBroken("The file " + path + " does not hold the last published checkpoint: "
                    + garbled.getMessage() + ". Restore that file from a backup.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the published checkpoint from " + path, e);
        }
    }

    /** The old one or the new one is there at any moment, and whole. */
    void write(SignedNote checkpoint) {
        if (path == null) {
            return;
        }
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path written = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(
                    written,
                    checkpoint.note(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC);
            Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the published checkpoint to " + path, e);
        }
    }
}
