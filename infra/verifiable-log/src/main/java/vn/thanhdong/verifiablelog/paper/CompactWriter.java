package vn.thanhdong.verifiablelog.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.LogEntry;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.NoteSignature;

/** Writes the fields of the compact form, see {@link CompactProof}. */
final class CompactWriter {

    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int BYTE = 0xff;

    /** Version and position. */
    private static final int BEFORE_ID = 9;

    /** Time and leaf. */
    private static final int AFTER_ID = 41;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    CompactWriter octet(int value) {
        if (value < 0 || value > BYTE) {
            throw new MalformedLogData("More than a paper's proof has: " + value);
        }
        out.write(value);
        return this;
    }

    /** Seven bits in each byte, the lowest first, as in LEB128. */
    CompactWriter number(long value) {
        long left = value;
        while (left > SEVEN_BITS) {
            out.write((int) (left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        out.write((int) left);
        return this;
    }

    CompactWriter counted(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    CompactWriter text(String text) {
        return counted(text.getBytes(UTF_8));
    }

    /** As in the entry: a UUID as the length 0 and its 16 bytes, any other as its length and its letters. */
    CompactWriter eventId(LogEntry entry) {
        byte[] published = entry.bytes();
        out.write(published, BEFORE_ID, published.length - BEFORE_ID - AFTER_ID);
        return this;
    }

    CompactWriter event(EventTemplate event) {
        octet(event.ids().size());
        event.ids().forEach(out::writeBytes);
        octet(event.hashes().size());
        event.hashes().forEach(out::writeBytes);
        return counted(EventCompression.compress(event.text()));
    }

    CompactWriter hashes(List<Hash> hashes) {
        octet(hashes.size());
        hashes.forEach(hash -> out.writeBytes(hash.bytes()));
        return this;
    }

    /** The log's own name is not written again. */
    CompactWriter signature(NoteSignature signature, String origin) {
        text(signature.name().equals(origin) ? "" : signature.name());
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(signature.keyId() >>> shift);
        }
        return counted(signature.bytes());
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
