package vn.thanhdong.verifiablelog;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A proof that can be checked without any connection, c2sp.org/tlog-proof: where an entry is, the way up to the root, and
 * the signed checkpoint. The entry itself, or what it is computed from, comes with it or is known already.
 *
 * @param extra bytes of the application's choosing, which nothing vouches for
 * @param index of the leaf, from 0
 * @param hashes as in {@link InclusionProof}
 * @param checkpoint the signed note as published, with its last newline
 */
public record TlogProof(Optional<byte[]> extra, long index, List<Hash> hashes, String checkpoint) {

    private static final String HEAD = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public TlogProof {
        hashes = List.copyOf(hashes);
    }

    public String text() {
        var text = new StringBuilder(HEAD).append('\n');
        extra.ifPresent(bytes -> text.append(EXTRA)
                .append(Base64.getEncoder().encodeToString(bytes))
                .append('\n'));
        text.append(INDEX).append(index).append('\n');
        hashes.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    /**
     * From its text.
     *
     * @throws MalformedLogData it is not one
     */
    public static TlogProof parse(String text) {
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new MalformedLogData("A proof has an empty line before its checkpoint");
        }
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        if (!lines.removeFirst().equals(HEAD)) {
            throw new MalformedLogData("A proof begins with " + HEAD);
        }
        Optional<byte[]> extra = Optional.empty();
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            extra = Optional.of(StrictBase64.decode(lines.removeFirst().substring(EXTRA.length())));
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new MalformedLogData("A proof says the index of its entry");
        }
        long index = Checkpoint.decimal(lines.removeFirst().substring(INDEX.length()));
        return new TlogProof(extra, index, lines.stream().map(Hash::ofBase64).toList(), text.substring(end + 2));
    }
}
