package vn.thanhdong.verifiablelog.paper;

import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.InclusionProof;
import vn.thanhdong.verifiablelog.LogEntry;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.TlogProof;
import vn.thanhdong.verifiablelog.note.NoteSignature;
import vn.thanhdong.verifiablelog.note.SignedNote;

/**
 * The proof of a paper without what follows from the rest, so that a QR code holds it. It expands to the same text, byte
 * for byte.
 *
 * <p>Version 1: version (1 byte, 1); index of the leaf; size of the tree; origin of the log; id of the event, as in
 * {@link LogEntry}; canonical
 * event ({@link EventTemplate}): its UUIDs, count (1 byte) and 16 bytes each, its hashes, count (1 byte) and 32 bytes each,
 * the rest compressed ({@link EventCompression}); inclusion proof, count (1 byte) and 32 bytes each; signatures, count
 * (1 byte) and for each the name of the key (empty for the log's own), key id (4 bytes) and signature. Numbers and the
 * lengths before texts are LEB128. Left out are the root, which follows from leaf and hashes, the entry, which follows
 * from event, id and index, and everything in Base64.
 */
public final class CompactProof {

    private static final byte VERSION = 1;

    private CompactProof() {}

    /**
     * @param proof one that opens its entry, see {@link OpenedEntry}
     * @throws MalformedLogData it does not, it is not valid, or its checkpoint has further lines
     */
    public static byte[] of(TlogProof proof) {
        OpenedEntry opened = OpenedEntry.of(proof);
        SignedNote note = SignedNote.parse(proof.checkpoint());
        Checkpoint head = Checkpoint.parse(note.text());
        var out = new CompactWriter()
                .octet(VERSION)
                .number(proof.index())
                .number(head.size())
                .text(head.origin())
                .eventId(opened.entry())
                .event(EventTemplate.of(opened.event().bytes()))
                .hashes(proof.hashes())
                .octet(note.signatures().size());
        note.signatures().forEach(signature -> out.signature(signature, head.origin()));
        byte[] bytes = out.bytes();
        if (!expand(bytes).text().equals(proof.text())) {
            throw new MalformedLogData("The proof has parts that do not follow from the rest");
        }
        return bytes;
    }

    /**
     * The digits of as much of a proof as there is room for: with all signatures, else with the log's own alone.
     *
     * @param most digits that there is room for
     * @return empty where even that is too long
     */
    public static Optional<String> digits(TlogProof proof, int most) {
        SignedNote note = SignedNote.parse(proof.checkpoint());
        String origin = Checkpoint.parse(note.text()).origin();
        var own = new SignedNote(
                note.text(),
                note.signatures().stream()
                        .filter(signature -> signature.name().equals(origin))
                        .toList());
        var shorter = new TlogProof(proof.extra(), proof.index(), proof.hashes(), own.note());
        return List.of(proof, shorter).stream()
                .map(one -> Digits.of(of(one)))
                .filter(digits -> digits.length() <= most)
                .findFirst();
    }

    /** @throws MalformedLogData they are not the compact form of a proof */
    public static TlogProof expand(byte[] bytes) {
        var in = new CompactReader(bytes);
        try {
            if (in.octet() != VERSION) {
                throw new MalformedLogData("A compact proof of another version than 1");
            }
            long index = in.number();
            long size = in.number();
            String origin = in.text();
            String eventId = in.eventId();
            RecordedEvent event = RecordedEvent.parse(in.event().event());
            List<Hash> hashes = in.hashes();
            List<NoteSignature> signatures = new ArrayList<>();
            for (int left = in.octet(); left > 0; left--) {
                signatures.add(in.signature(origin));
            }
            in.end();
            OpenedEntry opened = OpenedEntry.of(index + 1, eventId, event);
            Hash root = new InclusionProof(index, size, hashes)
                    .root(opened.leaf())
                    .orElseThrow(() -> new MalformedLogData("Not as many hashes as index and size ask for"));
            var note = new SignedNote(new Checkpoint(origin, size, root).text(), signatures);
            return new TlogProof(Optional.of(opened.bytes()), index, hashes, note.note());
        } catch (BufferUnderflowException tooShort) {
            throw new MalformedLogData("The compact proof is cut off", tooShort);
        }
    }
}
