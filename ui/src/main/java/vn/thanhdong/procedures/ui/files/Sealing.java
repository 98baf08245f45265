package vn.thanhdong.procedures.ui.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.FileKey;

/**
 * A file on its way to the disk, sealed as it comes: never there in the clear, never under its name before it is whole,
 * and gone when it is closed before it was kept.
 */
final class Sealing implements Closeable {

    /** How what is not yet whole is called; backups leave such files out. */
    private static final String UNFINISHED = ".part";

    /** Nothing takes longer than this to come: what is older was left by a process that was killed. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final SealedFile part;
    private final DigestOutputStream sealed;
    private final OutputStream content;
    private @Nullable String address;

    private Sealing(SealedFile part, DigestOutputStream sealed, OutputStream content) {
        this.part = part;
        this.sealed = sealed;
        this.content = content;
    }

    /**
     * Begins one.
     *
     * @param folder where it lies until it is kept, on the same disk as its place
     * @throws IOException there is no key: the person was erased; or the disk does not take it
     */
    static Sealing begin(Path folder, PersonId person, String name, FileKey key) throws IOException {
        Files.createDirectories(folder);
        SealedHead head = SealedHead.of(person, name);
        Path path = Files.createTempFile(folder, "file", UNFINISHED); // made readable for its owner only
        DigestOutputStream sealed = null;
        try {
            sealed = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), Streams.sha256());
            return new Sealing(new SealedFile(path, head), sealed, Streams.sealing(sealed, head, key));
        } catch (IOException | RuntimeException failed) {
            if (sealed != null) {
                sealed.close();
            }
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    /** Where the plain content goes. */
    OutputStream content() {
        return content;
    }

    /** Everything has come: from now on it can be read, where it is. */
    SealedFile finish() throws IOException {
        content.close();
        address = HexFormat.of().formatHex(sealed.getMessageDigest().digest());
        return part;
    }

    /** SHA-256 of what is on the disk, lower-case hexadecimal, when it has been finished. */
    String address() {
        return Objects.requireNonNull(address, "not finished");
    }

    /** Puts it in its place, all at once. */
    void keepAs(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "a file in a folder"));
        Files.move(part.path(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try {
            sealed.close(); // not the content: what was interrupted is not to be finished
        } finally {
            Files.deleteIfExists(part.path());
        }
    }

    /** Deletes what processes that were killed left unfinished in that folder. */
    static void forgetUnfinished(Path folder, Instant now) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var parts = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path left : parts) {
                if (Files.getLastModifiedTime(left)
                        .toInstant()
                        .plus(FORGOTTEN_AFTER)
                        .isBefore(now)) {
                    Files.deleteIfExists(left);
                }
            }
        }
    }
}
