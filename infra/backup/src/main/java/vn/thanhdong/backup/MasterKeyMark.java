package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.engines.Folders;
import vn.thanhdong.eventstore.personal.KeyStoreFile;
import vn.thanhdong.eventstore.personal.MasterKey;
import vn.thanhdong.eventstore.personal.MasterKeys;

/**
 * Tells whether a master key is the one that belongs to a backup, and says nothing else of it: the hash of 32 random
 * bytes leads nowhere. A former key does for a backup from its time.
 */
final class MasterKeyMark {

    private static final String KEY = "master.key";
    private static final String FORMER = "master.former";
    private static final String EXPECTED = "master.key.expected";

    private MasterKeyMark() {}

    /** Of the current key: from the environment or the key store, or else from the installation's folder of secrets. */
    static Optional<String> of(Path secrets) {
        return current(secrets).map(MasterKeyMark::mark);
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
        List<String> known = Stream.concat(current(secrets).stream(), former(secrets))
                .map(MasterKeyMark::mark)
                .toList();
        if (known.isEmpty()) {
            throw BackupProblem.MASTER_KEY_MISSING.with(secrets.resolve(KEY), MasterKey.ENVIRONMENT_VARIABLE);
        }
        if (!known.contains(expected.get())) {
            throw BackupProblem.MASTER_KEY_OTHER.with(secrets.resolve(KEY), MasterKey.ENVIRONMENT_VARIABLE);
        }
    }

    private static Optional<String> current(Path secrets) {
        return given(MasterKey.ENVIRONMENT_VARIABLE)
                .or(() -> Optional.ofNullable(stored().get(MasterKey.ENVIRONMENT_VARIABLE)))
                .or(() -> read(secrets.resolve(KEY)));
    }

    private static Stream<String> former(Path secrets) {
        return Stream.of(
                        given(MasterKeys.FORMER_VARIABLE),
                        Optional.ofNullable(stored().get(MasterKeys.FORMER_VARIABLE)),
                        read(secrets.resolve(FORMER)))
                .flatMap(Optional::stream)
                .flatMap(all -> Arrays.stream(all.split("[,\r\n]+")))
                .filter(one -> !one.isBlank());
    }

    private static Map<String, String> stored() {
        return given(KeyStoreFile.VARIABLE)
                .map(file -> KeyStoreFile.read(
                        Path.of(file), Objects.requireNonNullElse(System.getenv(KeyStoreFile.PASSWORD_VARIABLE), "")))
                .orElse(Map.of());
    }

    private static Optional<String> given(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(text -> !text.isBlank());
    }

    private static String mark(String key) {
        return Sha256.of("thanhdong master key " + key.strip());
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw BackupProblem.FAILED.with(e);
        }
    }
}
