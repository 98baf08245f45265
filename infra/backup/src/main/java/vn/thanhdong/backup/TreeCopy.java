package vn.thanhdong.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.engines.Folders;

/** Copies files into a backup's folder, onto the disk, and remembers what it wrote. */
final class TreeCopy {

    private final Path target;
    private final List<String> folders = new ArrayList<>();
    private final List<StoredFile> files = new ArrayList<>();

    TreeCopy(Path target) {
        this.target = target;
    }

    List<String> folders() {
        return folders;
    }

    List<StoredFile> files() {
        return files;
    }

    long bytes() {
        return files.stream().mapToLong(StoredFile::size).sum();
    }

    /**
     * Copies what is in the folder. Files that vanish meanwhile are left out: on a running system that is how it should
     * be.
     *
     * @param as path of the copy in the backup
     * @param wanted whether a file or folder is to be copied, asked with its path relative to {@code source}
     */
    void tree(Path source, String as, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path relative = source.relativize(folder);
                if (!folder.equals(source) && !wanted.test(relative)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder(name(as, relative));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path relative = source.relativize(file);
                if (attributes.isRegularFile() && wanted.test(relative)) {
                    try {
                        file(file, name(as, relative));
                    } catch (NoSuchFileException vanished) {
                        // it was opened before its copy was made: there is none
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    void folder(String as) throws IOException {
        Folders.makeForOwner(target.resolve(as));
        folders.add(as);
    }

    void file(Path source, String as) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            write(in, as);
        }
    }

    void text(String text, String as) throws IOException {
        write(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), as);
    }

    private void write(InputStream in, String as) throws IOException {
        Path copy = target.resolve(as);
        Files.createFile(copy, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        MessageDigest digest = Sha256.digest();
        long size;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(copy, StandardOpenOption.WRITE), digest)) {
            size = in.transferTo(out);
        }
        Disk.sync(copy);
        files.add(new StoredFile(as, size, Sha256.hex(digest)));
    }

    private static String name(String as, Path relative) {
        String rest = relative.toString().replace('\\', '/');
        return rest.isEmpty() ? as : as + "/" + rest;
    }
}
