package vn.thanhdong.verifiablelog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Up to 256 entries one after the other, each preceded by its length in two bytes, big-endian, as c2sp.org/tlog-tiles has
 * them.
 */
public final class EntryBundle {

    private static final int LONGEST = 0xFFFF;

    private EntryBundle() {}

    public static byte[] of(List<byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        entries.forEach(entry -> add(bytes, entry));
        return bytes.toByteArray();
    }

    /** Adds one entry to a bundle. */
    static void add(ByteArrayOutputStream bundle, byte[] entry) {
        if (entry.length > LONGEST) {
            throw new MalformedLogData("An entry has at most 65,535 bytes, not " + entry.length);
        }
        bundle.write(entry.length >> 8);
        bundle.write(entry.length);
        bundle.writeBytes(entry);
    }

    /** @throws MalformedLogData it ends within an entry */
    public static List<byte[]> entries(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(bundle);
        while (bytes.hasRemaining()) {
            byte[] entry = new byte[nextLength(bytes)];
            bytes.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    /**
     * The bundle of its first entries alone.
     *
     * @throws MalformedLogData it has fewer
     */
    public static byte[] first(byte[] bundle, int count) {
        ByteBuffer bytes = ByteBuffer.wrap(bundle);
        for (int entry = 0; entry < count; entry++) {
            int length = nextLength(bytes);
            bytes.position(bytes.position() + length);
        }
        return Arrays.copyOf(bundle, bytes.position());
    }

    private static int nextLength(ByteBuffer bytes) {
        if (bytes.remaining() >= 2) {
            int length = Short.toUnsignedInt(bytes.getShort());
            if (bytes.remaining() >= length) {
                return length;
            }
        }
        throw new MalformedLogData("The bundle ends within an entry");
    }
}
