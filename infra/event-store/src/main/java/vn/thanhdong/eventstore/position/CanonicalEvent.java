package vn.thanhdong.eventstore.position;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bytes that stand for an event in the verifiable log, the same whichever store keeps it.
 *
 * <p>Version 1, numbers big-endian, every field but the numbers preceded by its length in 4 bytes: type, revision,
 * aggregate type, aggregate id, sequence (8 bytes), time recorded (8 bytes, Unix milliseconds), payload as stored,
 * metadata as RFC 8785 JSON. What an event lacks has length 0.
 *
 * @param type stored name of the event type
 * @param revision its revision, empty when it has none
 * @param aggregateType empty when it has none
 * @param payload as stored, never re-encoded
 * @param metadata as a JSON object in any form
 */
public record CanonicalEvent(
        String type,
        String revision,
        String aggregateType,
        String aggregateId,
        long sequence,
        Instant recordedAt,
        byte[] payload,
        JsonNode metadata) {

    /** Version of this definition and of the leaf. */
    public static final byte VERSION = 1;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** From metadata bytes as stored. */
    public static JsonNode metadata(byte[] stored) {
        return JSON.readTree(stored);
    }

    public byte[] bytes() {
        byte[][] fields = {
            type.getBytes(UTF_8),
            revision.getBytes(UTF_8),
            aggregateType.getBytes(UTF_8),
            aggregateId.getBytes(UTF_8),
            payload,
            CanonicalJson.of(metadata).getBytes(UTF_8)
        };
        int size = 16;
        for (byte[] field : fields) {
            size += 4 + field.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        for (int i = 0; i < 4; i++) {
            out.putInt(fields[i].length).put(fields[i]);
        }
        out.putLong(sequence).putLong(recordedAt.toEpochMilli());
        for (int i = 4; i < 6; i++) {
            out.putInt(fields[i].length).put(fields[i]);
        }
        return out.array();
    }
}
