package vn.thanhdong.eventstore.position;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import vn.thanhdong.event.EventMetadata;

/** What the verifiable log keeps of an event's contents: version (1 byte), then SHA-256(salt ‖ canonical event). */
public final class Leaf {

    /** Length in bytes. */
    public static final int SIZE = 33;

    private Leaf() {}

    public static byte[] of(CanonicalEvent event) {
        MessageDigest digest = sha256();
        digest.update(salt(event));
        return ByteBuffer.allocate(SIZE)
                .put(CanonicalEvent.VERSION)
                .put(digest.digest(event.bytes()))
                .array();
    }

    private static byte[] salt(CanonicalEvent event) {
        String text = event.metadata().path(EventMetadata.SALT).asString("");
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            // a foreign event must not stop the sequencer: its salt counts as it stands
            return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
