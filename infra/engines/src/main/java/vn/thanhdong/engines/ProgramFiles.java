package vn.thanhdong.engines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** An engine's program, carried in this application and unpacked once for each content. */
final class ProgramFiles {

    private static final long NEEDED_MEGABYTES = 256;

    private ProgramFiles() {}

    /** How one kind of archive is unpacked into an empty folder. */
    interface Unpacking {
        void unpack(InputStream archive, Path into) throws IOException;
    }

    /**
     * The folder {@code <programs>/<name>-<hash>} with the unpacked program. It appears whole or not at all, whoever
     * else unpacks the same at the same time.
     *
     * @throws EngineException if there is no room or no right to write
     */
    static Path unpackOnce(Path programs, String name, String resource, String hash, Unpacking unpacking) {
        Path unpacked = programs.toAbsolutePath().normalize().resolve(name + "-" + hash.substring(0, 16));
        if (Files.isDirectory(unpacked)) {
            return unpacked;
        }
        try (InputStream archive = open(resource)) {
            Files.createDirectories(programs);
            DataFolder.checkSpace(programs, NEEDED_MEGABYTES);
            Path half = Files.createTempDirectory(programs, name + "-unpacking-");
            unpacking.unpack(archive, half);
            moveIntoPlace(half, unpacked);
            return unpacked;
        } catch (IOException e) {
            throw EngineProblem.UNPACK_FAILED.with(programs, e);
        }
    }

    static InputStream open(String resource) throws IOException {
        @Nullable InputStream stream = ProgramFiles.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("not in this program: " + resource);
        }
        return stream;
    }

    private static void moveIntoPlace(Path half, Path unpacked) throws IOException {
        try {
            Files.move(half, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(unpacked)) {
                throw e;
            }
            // somebody else was faster, with the same content
            Folders.delete(half);
        }
    }
}
