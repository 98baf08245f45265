package vn.thanhdong.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import vn.thanhdong.engines.Folders;

/**
 * The secrets of a standalone installation: from the environment where they are given, else made once and kept in files
 * that only their owner can read.
 */
final class Secrets {

    private static final int BYTES = 32;

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** 32 random bytes in Base64, the same at every start. */
    String secret(String environmentVariable, String fileName) {
        return Optional.ofNullable(System.getenv(environmentVariable))
                .filter(given -> !given.isBlank())
                .orElseGet(() -> kept(folder.resolve(fileName)));
    }

    private String kept(Path file) {
        try {
            Folders.makeForOwner(folder);
            if (Files.notExists(file)) {
                make(file);
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        FileAttribute<?>[] ownerOnly =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        try {
            Files.createFile(file, ownerOnly);
            Files.writeString(
                    file,
                    Base64.getEncoder().encodeToString(random),
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.DSYNC);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // another start made it: that one counts
        }
    }
}
