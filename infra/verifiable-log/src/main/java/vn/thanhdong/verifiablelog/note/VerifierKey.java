package vn.thanhdong.verifiablelog.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import vn.thanhdong.verifiablelog.MalformedLogData;
import vn.thanhdong.verifiablelog.StrictBase64;

/** A public key by which signatures below notes are checked, and what signs with it: a log or a witness. */
public final class VerifierKey {

    /** What a signature says. */
    public enum Type {
        /** Ed25519 over the text, c2sp.org/signed-note: how a log signs. */
        ED25519(1),
        /** Ed25519 over time and text, {@code cosignature/v1}: how a witness signs. */
        COSIGNATURE(4);

        private final byte code;

        Type(int code) {
            this.code = (byte) code;
        }
    }

    private static final int TIME = 8;

    private final String name;
    private final Type type;
    private final byte[] key;

    private VerifierKey(String name, Type type, byte[] key) {
        this.name = name;
        this.type = type;
        this.key = key;
    }

    /** @throws MalformedLogData the name or the key is none */
    public static VerifierKey of(String name, Type type, byte[] publicKey) {
        requireName(name);
        if (publicKey.length != Ed25519.KEY) {
            throw new MalformedLogData("A public key of Ed25519 has 32 bytes, not " + publicKey.length);
        }
        return new VerifierKey(name, type, publicKey.clone());
    }

    /**
     * From its text, {@code <name>+<key id in hexadecimal>+<base64(type ‖ key)>}.
     *
     * @throws MalformedLogData it is not that, or the key id is not the key's
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedLogData("A verifier key has a name, a key id and a key, parted by +");
        }
        byte[] typed = StrictBase64.decode(parts[2]);
        if (typed.length != 1 + Ed25519.KEY) {
            throw new MalformedLogData("A public key of Ed25519 has 32 bytes, not " + (typed.length - 1));
        }
        Type type = Arrays.stream(Type.values())
                .filter(one -> one.code == typed[0])
                .findFirst()
                .orElseThrow(() -> new MalformedLogData("A key of a type that this program does not know"));
        VerifierKey key = of(parts[0], type, Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.hexId().equals(parts[1])) {
            throw new MalformedLogData("The key id is not the one of this name and key");
        }
        return key;
    }

    public String name() {
        return name;
    }

    /** First four bytes of SHA-256(name ‖ newline ‖ type ‖ key): an index, not a proof. */
    public int keyId() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(UTF_8));
            digest.update((byte) '\n');
            digest.update(type.code);
            return ByteBuffer.wrap(digest.digest(key)).getInt();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        byte[] typed =
                ByteBuffer.allocate(1 + key.length).put(type.code).put(key).array();
        return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(typed);
    }

    /** Whether name and id of the signature are this key's; says nothing about its validity. */
    public boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == keyId();
    }

    /** Whether that signature is this key's over that text. */
    public boolean verifies(String text, NoteSignature signature) {
        if (!isNamedBy(signature)) {
            return false;
        }
        byte[] bytes = signature.bytes();
        return switch (type) {
            case ED25519 -> bytes.length == Ed25519.SIGNATURE && Ed25519.verifies(key, text.getBytes(UTF_8), bytes);
            case COSIGNATURE -> {
                if (bytes.length != TIME + Ed25519.SIGNATURE) {
                    yield false;
                }
                long seconds = ByteBuffer.wrap(bytes).getLong();
                yield seconds >= 0
                        && Ed25519.verifies(
                                key, cosigned(seconds, text), Arrays.copyOfRange(bytes, TIME, bytes.length));
            }
        };
    }

    /** What a witness signs, c2sp.org/tlog-cosignature. */
    static byte[] cosigned(long seconds, String text) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(UTF_8);
    }

    static void requireName(String name) {
        boolean spaces = name.codePoints()
                .anyMatch(one -> Character.isWhitespace(one)
                        || Character.isSpaceChar(one)
                        || one < ' '
                        || one == '\u0085'
                        || one == '+');
        if (name.isEmpty() || spaces) {
            throw new MalformedLogData("A key's name is not empty and has neither spaces nor +: " + name);
        }
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(keyId());
    }

    @Override
    public String toString() {
        return text();
    }
}
