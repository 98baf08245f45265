package vn.thanhdong.verifiablelog.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.NoteSignature;

/** Reads the fields of the compact form; each method throws {@link BufferUnderflowException} where it is cut off. */
final class CompactReader {

    private static final int SEVEN_BITS = 0x7f;
    private static final int LONGEST = 63;
    private static final int UUID_BYTES = 16;

    private final ByteBuffer in;

    CompactReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    int octet() {
        return Byte.toUnsignedInt(in.get());
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < LONGEST; shift += 7) {
            byte next = in.get();
            value |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new MalformedLogData("A number that is longer than any");
    }

    byte[] counted() {
        long length = number();
        if (length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[(int) length];
        in.get(bytes);
        return bytes;
    }

    String text() {
        return new String(counted(), UTF_8);
    }

    String eventId() {
        byte[] id = new byte[octet()];
        if (id.length == 0) {
            return new UUID(in.getLong(), in.getLong()).toString();
        }
        in.get(id);
        return new String(id, UTF_8);
    }

    EventTemplate event() {
        List<byte[]> ids = many(UUID_BYTES);
        List<byte[]> hashes = many(Hash.SIZE);
        return new EventTemplate(ids, hashes, EventCompression.expand(counted()));
    }

    List<Hash> hashes() {
        return many(Hash.SIZE).stream().map(Hash::of).toList();
    }

    private List<byte[]> many(int size) {
        int count = octet();
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    byte[] one = new byte[size];
                    in.get(one);
                    return one;
                })
                .toList();
    }

    NoteSignature signature(String origin) {
        String name = text();
        int keyId = in.getInt();
        return new NoteSignature(name.isEmpty() ? origin : name, keyId, counted());
    }

    /** @throws MalformedLogData something follows */
    void end() {
        if (in.hasRemaining()) {
            throw new MalformedLogData("Something follows the proof");
        }
    }
}
