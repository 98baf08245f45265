package vn.thanhdong.eventstore.id;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identities that follow from a name, so that importing the same record twice meets the same aggregate.
 *
 * <p>UUIDs of version 8 (RFC 9562) from the first 122 bits of SHA-256. Only for public codes: whoever can guess the name
 * can compute the identity.
 */
public final class NameBasedId {

    private NameBasedId() {}

    /**
     * @param namespace what kind of name it is, such as {@code dossier}
     * @param name the name in that namespace, such as {@code H23-230615-0001}
     */
    public static UUID of(String namespace, String name) {
        byte[] space = namespace.getBytes(UTF_8);
        ByteBuffer digest = ByteBuffer.wrap(sha256(ByteBuffer.allocate(4 + space.length + name.getBytes(UTF_8).length)
                .putInt(space.length)
                .put(space)
                .put(name.getBytes(UTF_8))
                .array()));
        long high = (digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
