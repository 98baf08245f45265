package vn.thanhdong.verifiablelog.witness;

import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.verifiablelog.Checkpoint;
import vn.thanhdong.verifiablelog.ConsistencyProof;
import vn.thanhdong.verifiablelog.Hash;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.note.SignedNote;

/**
 * What a witness is asked: to confirm a checkpoint that begins with the last one it confirmed.
 *
 * @param oldSize size of the last checkpoint that the witness confirmed, 0 for none
 * @param proof from there to this one, none from 0
 * @param checkpoint signed by the log
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote checkpoint) {

    private static final String OLD = "old ";
    private static final int MOST = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
        if (proof.size() > MOST) {
            throw new MalformedLogData("No proof of a log has more than 63 hashes");
        }
    }

    public static AddCheckpoint of(ConsistencyProof proof, SignedNote checkpoint) {
        return new AddCheckpoint(proof.oldSize(), proof.hashes(), checkpoint);
    }

    /** The body of the request. */
    public String body() {
        var body = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(hash -> body.append(hash.base64()).append('\n'));
        return body.append('\n').append(checkpoint.note()).toString();
    }

    /** @throws MalformedLogData it is not the body of such a request */
    public static AddCheckpoint parse(String body) {
        int end = body.indexOf("\n\n");
        if (!body.startsWith(OLD) || end < 0) {
            throw new MalformedLogData("It begins with the old size, and an empty line stands before the checkpoint");
        }
        List<String> lines =
                new ArrayList<>(List.of(body.substring(OLD.length(), end).split("\n", -1)));
        long oldSize = Checkpoint.decimal(lines.removeFirst());
        return new AddCheckpoint(
                oldSize, lines.stream().map(Hash::ofBase64).toList(), SignedNote.parse(body.substring(end + 2)));
    }
}
