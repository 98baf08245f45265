package vn.thanhdong.access.query;

import java.util.Base64;

/**
 * The key of one file, for AES-256-GCM.
 *
 * @param state whether there is one
 * @param base64 32 bytes in Base64; empty unless there is one
 */
public record FileKey(State state, String base64) {

    /** Whether there is a key. */
    public enum State {
        GIVEN,
        /** Whose file it is was erased: nobody can open it again. */
        ERASED,
        /** There is no such file that the asker may see. */
        NOT_YOURS
    }

    public static FileKey of(byte[] key) {
        return new FileKey(State.GIVEN, Base64.getEncoder().encodeToString(key));
    }

    public static FileKey none(State why) {
        return new FileKey(why, "");
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    @Override
    public String toString() {
        return "FileKey[" + state + "]";
    }
}
