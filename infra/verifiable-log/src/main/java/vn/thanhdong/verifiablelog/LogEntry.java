package vn.thanhdong.verifiablelog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What the log says of one event in the clear: never the event itself, nor anything by which its contents could be
 * guessed, for the leaf covers 128 random bits.
 *
 * <p>Version 1, numbers big-endian: version (1 byte, 1), position (8), length of the event id (1), event id, time recorded
 * (8, Unix milliseconds), leaf (33). A UUID in its canonical form stands as its 16 bytes under the length 0; any other id
 * as UTF-8 under its length, and one of more than 128 bytes as {@code sha256:} and the hexadecimal SHA-256 of it. So an
 * entry has 67 bytes for a UUID, and never more than 179.
 *
 * @param position dense, from 1; the index of the leaf is one less
 * @param recordedAt when the store recorded it, milliseconds
 * @param leaf version (1 byte) and SHA-256(salt ‖ canonical event) (32 bytes)
 */
public record LogEntry(long position, String eventId, Instant recordedAt, byte[] leaf) {

    /** Version of this definition. */
    public static final byte VERSION = 1;

    private static final int LEAF = 33;
    private static final int LONGEST_ID = 128;
    private static final int UUID_BYTES = 16;
    private static final String UUID_SHAPE = "00000000-0000-0000-0000-000000000000";

    public LogEntry {
        if (leaf.length != LEAF) {
            throw new MalformedLogData("The leaf at position " + position + " has " + leaf.length + " bytes, not 33");
        }
        leaf = leaf.clone();
    }

    @Override
    public byte[] leaf() {
        return leaf.clone();
    }

    public byte[] bytes() {
        Optional<UUID> uuid = uuid(eventId);
        byte[] text = uuid.isPresent() ? new byte[0] : idText(eventId);
        ByteBuffer out = ByteBuffer.allocate(1 + 8 + 1 + (uuid.isPresent() ? UUID_BYTES : text.length) + 8 + LEAF)
                .put(VERSION)
                .putLong(position)
                .put((byte) text.length)
                .put(text);
        uuid.ifPresent(id -> out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        return out.putLong(recordedAt.toEpochMilli()).put(leaf).array();
    }

    /**
     * From its bytes.
     *
     * @throws MalformedLogData they are not an entry of version 1
     */
    public static LogEntry parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            if (in.get() != VERSION) {
                throw new MalformedLogData("An entry of version " + bytes[0] + ", which this program does not know");
            }
            long position = in.getLong();
            int length = Byte.toUnsignedInt(in.get());
            String id = length == 0 ? new UUID(in.getLong(), in.getLong()).toString() : text(in, length);
            Instant recordedAt = Instant.ofEpochMilli(in.getLong());
            byte[] leaf = new byte[in.remaining()];
            in.get(leaf);
            return new LogEntry(position, id, recordedAt, leaf);
        } catch (BufferUnderflowException tooShort) {
            throw new MalformedLogData("The entry is cut off", tooShort);
        }
    }

    private static String text(ByteBuffer in, int length) {
        byte[] id = new byte[length];
        in.get(id);
        return new String(id, UTF_8);
    }

    /** The id as a UUID, where that is its canonical form. */
    private static Optional<UUID> uuid(String id) {
        return isCanonicalUuid(id) ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }

    /** By its letters, which costs less than to write the UUID again and compare. */
    private static boolean isCanonicalUuid(String id) {
        if (id.length() != UUID_SHAPE.length()) {
            return false;
        }
        for (int at = 0; at < id.length(); at++) {
            char met = id.charAt(at);
            boolean digit = met >= '0' && met <= '9' || met >= 'a' && met <= 'f';
            if (UUID_SHAPE.charAt(at) == '-' ? met != '-' : !digit) {
                return false;
            }
        }
        return true;
    }

    private static byte[] idText(String id) {
        byte[] text = id.getBytes(UTF_8);
        return text.length >= 1 && text.length <= LONGEST_ID
                ? text
                : ("sha256:" + HexFormat.of().formatHex(Rfc6962.sha256(text))).getBytes(UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogEntry entry && Arrays.equals(bytes(), entry.bytes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, eventId, recordedAt);
    }
}
