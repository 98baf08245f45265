package vn.thanhdong.verifiablelog.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.HexFormat;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.StrictBase64;

/** A private key of Ed25519 with the name under which it signs. It never shows itself. */
public final class SigningKey {

    /** What stands before the 32 bytes in PKCS#8, RFC 8410. */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final String name;
    private final KeyPair pair;

    private SigningKey(String name, KeyPair pair) {
        this.name = name;
        this.pair = pair;
    }

    /** @param seed the 32 random bytes that are an Ed25519 private key */
    public static SigningKey of(String name, byte[] seed) {
        VerifierKey.requireName(name);
        if (seed.length != Ed25519.KEY) {
            throw new MalformedLogData("A private key of Ed25519 has 32 bytes, not " + seed.length);
        }
        return new SigningKey(name, Ed25519.pair(seed));
    }

    /**
     * From text: 32 random bytes in Base64, or a PKCS#8 file of such a key as PEM or in Base64.
     *
     * @throws MalformedLogData it is neither; the message does not show it
     */
    public static SigningKey fromText(String name, String text) {
        byte[] bytes;
        try {
            bytes = StrictBase64.decode(text.replaceAll("-----[A-Z ]+-----|\\s", ""));
        } catch (MalformedLogData notBase64) {
            throw new MalformedLogData("The key is not Base64");
        }
        boolean pkcs8 =
                bytes.length == PKCS8.length + Ed25519.KEY && Arrays.equals(PKCS8, Arrays.copyOf(bytes, PKCS8.length));
        return of(name, pkcs8 ? Arrays.copyOfRange(bytes, PKCS8.length, bytes.length) : bytes);
    }

    /** By which a log's signatures are checked. */
    public VerifierKey verifier() {
        return verifier(VerifierKey.Type.ED25519);
    }

    public VerifierKey verifier(VerifierKey.Type type) {
        return VerifierKey.of(name, type, Ed25519.bytes(pair.getPublic()));
    }

    /** Signs as a log does. */
    public NoteSignature sign(String text) {
        return new NoteSignature(name, verifier().keyId(), Ed25519.sign(pair, text.getBytes(UTF_8)));
    }

    /**
     * Signs as a witness does.
     *
     * @param seconds when, Unix time
     */
    public NoteSignature cosign(String text, long seconds) {
        byte[] signature = Ed25519.sign(pair, VerifierKey.cosigned(seconds, text));
        return new NoteSignature(
                name,
                verifier(VerifierKey.Type.COSIGNATURE).keyId(),
                ByteBuffer.allocate(8 + signature.length)
                        .putLong(seconds)
                        .put(signature)
                        .array());
    }

    @Override
    public String toString() {
        return "SigningKey[" + name + ", not shown]";
    }
}
