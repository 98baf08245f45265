package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.engines.Folders;

/** Files that appear whole or not at all. */
final class Disk {

    private Disk() {}

    /**
     * Makes the folder if need be and keeps other backups away from it until the answer is closed.
     *
     * @throws BackupException if one is at work there
     */
    static FileChannel hold(Path folder) throws IOException {
        Folders.makeForOwner(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            // as if another process held it
        }
        if (lock == null) {
            channel.close();
            throw BackupProblem.PLACE_IN_USE.with(folder);
        }
        return channel;
    }

    /** Waits until the file's bytes, or the folder's entries, are on the disk. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The whole copy under its name, or nothing. */
    static void copyWhole(Path source, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
        sync(part);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    static void writeWhole(Path target, String text) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, text);
        sync(part);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        sync(above(target));
    }

    static Path above(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "the root folder has no name");
    }

    static boolean isEmpty(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** In bytes, of what is there at this moment. */
    static long size(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return 0;
        }
        long[] sum = {0};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sum[0] += attributes.size();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return sum[0];
    }
}
