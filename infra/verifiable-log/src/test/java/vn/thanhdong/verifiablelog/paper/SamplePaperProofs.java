package vn.thanhdong.verifiablelog.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.InclusionProof;
import vn.thanhdong.verifiablelog.TlogProof;
import vn.thanhdong.verifiablelog.note.SignedNote;
import vn.thanhdong.verifiablelog.note.SigningKey;

/** Valid proofs of papers in trees of any size, whose other leaves nobody has to compute: their hashes are random. */
public final class SamplePaperProofs {

    private final Random random;
    private final SigningKey log;
    private final List<SigningKey> witnesses;

    public SamplePaperProofs(long seed, int witnesses) {
        random = new Random(seed);
        log = SigningKey.of("so-kiem-chung.dichvucong.haiphong.gov.vn", bytes(32));
        List<SigningKey> keys = new ArrayList<>();
        for (int i = 0; i < witnesses; i++) {
            keys.add(SigningKey.of("witness-" + i + ".example.org", bytes(32)));
        }
        this.witnesses = List.copyOf(keys);
    }

    public SigningKey log() {
        return log;
    }

    /** The proof of a receipt with this hash, at a random place of a tree of that size. */
    public TlogProof proof(long size, String sha256) {
        long index = random.nextLong(size);
        OpenedEntry opened = OpenedEntry.of(index + 1, uuid(), RecordedEvent.parse(event(sha256)));
        List<Hash> hashes = new ArrayList<>();
        Optional<Hash> root;
        do {
            root = new InclusionProof(index, size, hashes).root(opened.leaf());
            hashes.add(Hash.of(bytes(Hash.SIZE)));
        } while (root.isEmpty());
        hashes.removeLast();
        Hash head = new InclusionProof(index, size, hashes).root(opened.leaf()).orElseThrow();
        SignedNote note = SignedNote.of(new Checkpoint(log.verifier().name(), size, head).text(), log);
        for (SigningKey witness : witnesses) {
            note = note.with(witness.cosign(note.text(), 1_796_000_000L));
        }
        return new TlogProof(Optional.of(opened.bytes()), index, hashes, note.note());
    }

    private byte[] event(String sha256) {
        String dossier = uuid();
        String payload = "{\"dossierId\":\"" + dossier + "\",\"occurredAt\":\"2026-11-24T02:15:00.123456Z\","
                + "\"kind\":\"SUPPLEMENT_REQUEST\",\"number\":\"1234/2026\",\"sha256\":\"" + sha256
                + "\",\"agency\":\"H23.31.09\",\"year\":2026,\"file\":\""
                + HexFormat.of().formatHex(bytes(32)) + "\",\"code\":\"H23.31.09-261123-0042\"}";
        String metadata = "{\"actor\":\"" + uuid() + "\",\"agency\":\"H23.31.09\",\"causationId\":\"" + uuid()
                + "\",\"channel\":\"counter\",\"commandId\":\"" + uuid() + "\",\"correlationId\":\"" + uuid()
                + "\",\"role\":\"CLERK\",\"salt\":\""
                + Base64.getEncoder().withoutPadding().encodeToString(bytes(16)) + "\"}";
        ByteBuffer out = ByteBuffer.allocate(4096);
        for (String text : List.of("procedures.PaperIssued", "1", "Dossier", dossier)) {
            put(out, text);
        }
        out.putLong(7).putLong(Instant.parse("2026-11-24T02:15:00.127Z").toEpochMilli());
        put(out, payload);
        put(out, metadata);
        byte[] event = new byte[out.position()];
        out.flip().get(event);
        return event;
    }

    private static void put(ByteBuffer out, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        out.putInt(bytes.length).put(bytes);
    }

    private String uuid() {
        return UUID.nameUUIDFromBytes(bytes(16)).toString();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
