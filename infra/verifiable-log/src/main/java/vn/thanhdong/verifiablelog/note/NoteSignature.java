package vn.thanhdong.verifiablelog.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.StrictBase64;

/**
 * One signature below a note.
 *
 * @param name of the key
 * @param keyId its first four bytes of a hash, see {@link VerifierKey#keyId()}
 * @param bytes of the signature, as its algorithm has them
 */
public record NoteSignature(String name, int keyId, byte[] bytes) {

    private static final String DASH = "— ";

    public NoteSignature {
        VerifierKey.requireName(name);
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The line without its newline: {@code — <name> base64(key id ‖ signature)}. */
    public String line() {
        byte[] content =
                ByteBuffer.allocate(4 + bytes.length).putInt(keyId).put(bytes).array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(content);
    }

    /** @throws MalformedLogData the line is not one of a signature */
    public static NoteSignature parse(String line) {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2) {
            throw new MalformedLogData("Not a line of a signature: " + line);
        }
        byte[] content = StrictBase64.decode(parts[1]);
        if (content.length < 5) {
            throw new MalformedLogData("A signature without bytes");
        }
        return new NoteSignature(
                parts[0], ByteBuffer.wrap(content).getInt(), Arrays.copyOfRange(content, 4, content.length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature one
                && name.equals(one.name)
                && keyId == one.keyId
                && Arrays.equals(bytes, one.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, keyId, Arrays.hashCode(bytes));
    }
}
