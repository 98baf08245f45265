package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.FileKey;

/**
 * A file as it lies on the disk: in the clear whose it is and which of theirs, both opaque, then ciphertext bound to that.
 *
 * @param path where it lies
 */
record SealedFile(Path path, SealedHead head) {

    /** @throws IOException it is no file of ours, or one of an earlier version */
    static SealedFile at(Path path) throws IOException {
        try (InputStream raw = Files.newInputStream(path)) {
            return new SealedFile(path, SealedHead.read(raw));
        }
    }

    PersonId person() {
        return head.person();
    }

    String name() {
        return head.name();
    }

    /**
     * The plain content, as it is read; to be closed.
     *
     * @throws IOException there is no key, or the file was changed; the latter also while it is read
     */
    InputStream content(FileKey key) throws IOException {
        InputStream raw = Files.newInputStream(path);
        try {
            return content(raw, key);
        } catch (IOException | RuntimeException unreadable) {
            raw.close();
            throw unreadable;
        }
    }

    /** All of it, for what is small. */
    byte[] bytes(FileKey key) throws IOException {
        try (InputStream content = content(key)) {
            return content.readAllBytes();
        }
    }

    /**
     * Reads it to its end and says how many bytes its content has: nothing was changed, left out, or put in its place.
     *
     * @param address SHA-256 of all of it, lower-case hexadecimal
     * @throws IOException it was, or there is no key
     */
    long requireWhole(FileKey key, String address) throws IOException {
        try (var raw = new DigestInputStream(Files.newInputStream(path), Streams.sha256());
                InputStream content = content(raw, key)) {
            long size = content.transferTo(OutputStream.nullOutputStream());
            raw.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(raw.getMessageDigest().digest()).equals(address)) {
                throw new IOException("The file is not the one that lay at its address");
            }
            return size;
        }
    }

    private InputStream content(InputStream raw, FileKey key) throws IOException {
        if (!SealedHead.read(raw).equals(head)) {
            throw new IOException("The file was replaced by another one");
        }
        return Streams.opening(raw, head, key);
    }
}
