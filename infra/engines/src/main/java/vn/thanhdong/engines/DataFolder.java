package vn.thanhdong.engines;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The folder of one engine, held by one running instance at a time. */
final class DataFolder implements AutoCloseable {

    private static final long MEGABYTE = 1L << 20;
    private static final long NEEDED_MEGABYTES = 1024;

    /**
     * Folders held by this process. The system's lock knows processes only, and opening the lock's file a second
     * time in the same process would lose it on close.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder if need be and holds it.
     *
     * @throws EngineException if it cannot be written, is held by another instance or its disk is nearly full
     */
    static DataFolder hold(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        if (!HELD_HERE.add(path)) {
            throw EngineProblem.DATA_LOCKED.with(path, ProcessHandle.current().pid());
        }
        try {
            return lock(path);
        } catch (IOException e) {
            HELD_HERE.remove(path);
            throw EngineProblem.DATA_NOT_WRITABLE.with(path);
        } catch (EngineException e) {
            HELD_HERE.remove(path);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    static void checkSpace(Path folder, long needed) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        if (free < needed) {
            throw EngineProblem.DISK_FULL.with(folder, free, needed);
        }
    }

    @Override
    public void close() {
        HELD_HERE.remove(path);
        try {
            channel.close();
        } catch (IOException e) {
            // the lock ends with the process at the latest
        }
    }

    private static DataFolder lock(Path path) throws IOException {
        Folders.makeForOwner(path);
        checkSpace(path, NEEDED_MEGABYTES);
        Path file = path.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                throw EngineProblem.DATA_LOCKED.with(
                        path, Files.readString(file).strip());
            }
            channel.truncate(0);
            String holder = ProcessHandle.current().pid() + "\n";
            channel.write(StandardCharsets.UTF_8.encode(holder));
            return new DataFolder(path, channel);
        } catch (IOException | EngineException e) {
            channel.close();
            throw e;
        }
    }
}
