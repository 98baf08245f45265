package vn.thanhdong.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.engines.Folders;
import vn.thanhdong.eventstore.personal.KeyStoreFile;
import vn.thanhdong.eventstore.personal.MasterKey;
import vn.thanhdong.eventstore.personal.MasterKeys;

/**
 * The secrets of a standalone installation: from the environment where they are given, else made once and kept in files
 * that only their owner can read.
 */
final class Secrets {

    /** File of the master key. */
    static final String MASTER_KEY = "master.key";

    private static final String FORMER_MASTER_KEYS = "master.former";
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

    /** Master keys that were in use before, with commas between them; empty when there are none. */
    String formerMasterKeys() {
        return Optional.ofNullable(System.getenv(MasterKeys.FORMER_VARIABLE))
                .filter(given -> !given.isBlank())
                .orElseGet(() -> String.join(",", formerKept()));
    }

    /** Whether the keys come from a key store of the environment, and none is to be made here. */
    static boolean areInKeyStore() {
        return isGiven(KeyStoreFile.VARIABLE);
    }

    /**
     * Makes a new master key and keeps the one before it among the former ones: first that, so that whoever dies in
     * between has lost nothing. The system takes it at its next start.
     *
     * @throws Unusable there is no key here that could be changed
     */
    void changeMasterKey() {
        Path key = folder.resolve(MASTER_KEY);
        if (isGiven(KeyStoreFile.VARIABLE) || isGiven(MasterKey.ENVIRONMENT_VARIABLE)) {
            throw new Unusable("The master key comes from the environment. Change it there, and give the one before it"
                    + " as well: in " + MasterKeys.FORMER_VARIABLE + ", or in the key store under a name that begins"
                    + " with master-. See docs/running.md.");
        }
        if (Files.notExists(key)) {
            throw new Unusable("There is no master key in " + key + ". Name the installation with --data=FOLDER.");
        }
        try {
            List<String> former = new ArrayList<>(formerKept());
            former.add(Files.readString(key, StandardCharsets.US_ASCII).strip());
            replace(
                    folder.resolve(FORMER_MASTER_KEYS),
                    String.join("\n", former.stream().distinct().toList()));
            replace(key, random());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + key, e);
        }
    }

    private List<String> formerKept() {
        Path file = folder.resolve(FORMER_MASTER_KEYS);
        try {
            return Files.notExists(file)
                    ? List.of()
                    : Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static boolean isGiven(String variable) {
        return !Objects.requireNonNullElse(System.getenv(variable), "").isBlank();
    }

    private void replace(Path file, String text) throws IOException {
        Path part = folder.resolve(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        write(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
        try {
            write(file, random());
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // another start made it: that one counts
        }
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    private static void write(Path file, String text) throws IOException {
        FileAttribute<?>[] ownerOnly =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createFile(file, ownerOnly);
        Files.writeString(file, text, StandardCharsets.US_ASCII, StandardOpenOption.DSYNC);
    }
}
