package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.thanhdong.engines.Folders;

/**
 * Tells whether a master key is the one that belongs to a backup, and says nothing else of it: the hash of 32 random
 * bytes leads nowhere.
 */
final class MasterKeyMark {

    static final String VARIABLE = "THANHDONG_MASTER_KEY";
    private static final String KEY = "master.key";
    private static final String EXPECTED = "master.key.expected";

    private MasterKeyMark() {}

    /** Of the key in the environment, or else in the installation's folder of secrets. */
    static Optional<String> of(Path secrets) {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(given -> !given.isBlank())
                .or(() -> read(secrets.resolve(KEY)))
                .map(key -> Sha256.of("thanhdong master key " + key.strip()));
    }

    /** A restored installation must not make itself a new key, which would open nothing. */
    static void expect(Path secrets, String mark) throws IOException {
        if (!mark.isEmpty()) {
            Folders.makeForOwner(secrets);
            Disk.writeWhole(secrets.resolve(EXPECTED), mark + "\n");
        }
    }

    /** @throws BackupException if a certain key is expected and is not there, or another one is */
    static void check(Path secrets) {
        Optional<String> expected = read(secrets.resolve(EXPECTED)).map(String::strip);
        if (expected.isEmpty()) {
            return;
        }
        Optional<String> found = of(secrets);
        if (found.isEmpty()) {
            throw BackupProblem.MASTER_KEY_MISSING.with(secrets.resolve(KEY), VARIABLE);
        }
        if (!found.equals(expected)) {
            throw BackupProblem.MASTER_KEY_OTHER.with(secrets.resolve(KEY), VARIABLE);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw BackupProblem.FAILED.with(e);
        }
    }
}
