package vn.thanhdong.verifiablelog.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Rfc6962;

/**
 * A canonical event read back from its bytes, version 1: as it is hashed into the log's leaf. Numbers are big-endian,
 * every text is preceded by its length in 4 bytes.
 *
 * @param bytes all of it
 * @param type stored name of the event type
 * @param aggregateId what it is about, empty when it is about nothing
 * @param recordedAt when the store recorded it, milliseconds
 * @param payload as stored
 * @param metadata RFC 8785 JSON
 */
public record RecordedEvent(
        byte[] bytes, String type, String aggregateId, Instant recordedAt, String payload, String metadata) {

    private static final byte VERSION = 1;

    /** In canonical JSON no quotation mark stands inside of a text without a backslash before it. */
    private static final Pattern SALT = Pattern.compile("[{,]\"salt\":\"([A-Za-z0-9+/]*)\"");

    public RecordedEvent {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** @throws MalformedLogData they are no canonical event */
    public static RecordedEvent parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String type = text(in);
            text(in); // revision
            text(in); // aggregate type
            String aggregateId = text(in);
            in.getLong(); // sequence
            Instant recordedAt = Instant.ofEpochMilli(in.getLong());
            String payload = text(in);
            String metadata = text(in);
            if (in.hasRemaining()) {
                throw new MalformedLogData("Something follows the event");
            }
            return new RecordedEvent(bytes, type, aggregateId, recordedAt, payload, metadata);
        } catch (BufferUnderflowException tooShort) {
            throw new MalformedLogData("The event is cut off", tooShort);
        }
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] text = new byte[length];
        in.get(text);
        return new String(text, UTF_8);
    }

    /**
     * The leaf that the log has for it: version, then SHA-256(salt ‖ canonical event). An event without a salt, which
     * nobody here records, is hashed alone.
     *
     * @throws MalformedLogData its salt is not Base64
     */
    public byte[] leaf() {
        Matcher salt = SALT.matcher(metadata);
        byte[] random = salt.find() ? decoded(salt.group(1)) : new byte[0];
        byte[] salted = Arrays.copyOf(random, random.length + bytes.length);
        System.arraycopy(bytes, 0, salted, random.length, bytes.length);
        byte[] hash = Rfc6962.sha256(salted);
        return ByteBuffer.allocate(1 + hash.length).put(VERSION).put(hash).array();
    }

    private static byte[] decoded(String salt) {
        try {
            return Base64.getDecoder().decode(salt);
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedLogData("The salt is not Base64", notBase64);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordedEvent event && Arrays.equals(bytes, event.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
