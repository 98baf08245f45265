package vn.thanhdong.reception;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a kiosk shows to be let take numbers. Whoever opens a kiosk makes it; only its hash is recorded.
 *
 * @param value 32 hexadecimal digits of random
 */
public record KioskKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    public static KioskKey fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new KioskKey(HexFormat.of().formatHex(random));
    }

    /** SHA-256 in hexadecimal: who reads the events cannot take numbers with it. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Without the key itself, so that no log holds it. */
    @Override
    public String toString() {
        return "KioskKey";
    }
}
