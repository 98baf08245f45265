package vn.thanhdong.verifiablelog.paper;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.LogEntry;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.Rfc6962;
import vn.thanhdong.verifiablelog.TlogProof;

/**
 * An entry of the log and the event behind it: whoever has both sees that the one is the hash of the other. It stands in
 * the {@code extra} line of the proof: version (1 byte, 1), length of the entry (1), entry, canonical event.
 *
 * @param entry as published
 * @param event as recorded
 */
public record OpenedEntry(LogEntry entry, RecordedEvent event) {

    private static final byte VERSION = 1;

    /** The entry of that event at that position. */
    public static OpenedEntry of(long position, String eventId, RecordedEvent event) {
        return new OpenedEntry(new LogEntry(position, eventId, event.recordedAt(), event.leaf()), event);
    }

    /**
     * What the proof of a paper opens.
     *
     * @throws MalformedLogData it opens nothing, or not in this form
     */
    public static OpenedEntry of(TlogProof proof) {
        return parse(proof.extra().orElseThrow(() -> new MalformedLogData("The proof opens no entry")));
    }

    /** @throws MalformedLogData the bytes are no such thing */
    public static OpenedEntry parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            if (in.get() != VERSION) {
                throw new MalformedLogData("An opened entry of another version than 1");
            }
            byte[] entry = new byte[Byte.toUnsignedInt(in.get())];
            in.get(entry);
            byte[] event = new byte[in.remaining()];
            in.get(event);
            return new OpenedEntry(LogEntry.parse(entry), RecordedEvent.parse(event));
        } catch (BufferUnderflowException tooShort) {
            throw new MalformedLogData("The opened entry is cut off", tooShort);
        }
    }

    public byte[] bytes() {
        byte[] published = entry.bytes();
        byte[] recorded = event.bytes();
        return ByteBuffer.allocate(2 + published.length + recorded.length)
                .put(VERSION)
                .put((byte) published.length)
                .put(published)
                .put(recorded)
                .array();
    }

    /** Whether the entry is that of the event. */
    public boolean agrees() {
        return entry.equals(of(entry.position(), entry.eventId(), event).entry());
    }

    /** That the entry is in the tree of the checkpoint, together with what opens it. */
    public TlogProof provenBy(TlogProof proof) {
        return new TlogProof(Optional.of(bytes()), proof.index(), proof.hashes(), proof.checkpoint());
    }

    /** Hash of the leaf of the tree. */
    Hash leaf() {
        return Rfc6962.leaf(entry.bytes());
    }
}
