package vn.thanhdong.verifiablelog;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash: 32 bytes, equal when the bytes are. */
public final class Hash {

    /** Length in bytes. */
    public static final int SIZE = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws MalformedLogData the bytes are not 32 */
    public static Hash of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new MalformedLogData("A hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** Of bytes that nobody else holds: a digest's. */
    static Hash own(byte[] bytes) {
        return new Hash(bytes);
    }

    void addTo(MessageDigest digest) {
        digest.update(bytes);
    }

    /** The hash that begins at {@code offset}. */
    public static Hash at(byte[] hashes, int offset) {
        return new Hash(Arrays.copyOfRange(hashes, offset, offset + SIZE));
    }

    /**
     * From Base64 of RFC 4648, section 4, in its one canonical form.
     *
     * @throws MalformedLogData it is not that, or not 32 bytes
     */
    public static Hash ofBase64(String text) {
        return of(StrictBase64.decode(text));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, SIZE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
