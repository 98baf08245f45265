package vn.thanhdong.identity;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The secret that all processes of one installation share to sign and verify identities. */
public final class IdentitySecret {

    private static final int LEAST_BYTES = 32;

    private final SecretKey key;

    private IdentitySecret(SecretKey key) {
        this.key = key;
    }

    /**
     * @param secret at least 32 bytes in UTF-8, from the environment
     * @throws IllegalArgumentException when it is shorter, with what to do about it
     */
    public static IdentitySecret of(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("The identity secret has " + bytes.length
                    + " bytes, at least 32 are needed: set THANHDONG_IDENTITY_SECRET to the same long random text for"
                    + " all processes");
        }
        return new IdentitySecret(new SecretKeySpec(bytes, "HmacSHA256"));
    }

    SecretKey key() {
        return key;
    }
}
