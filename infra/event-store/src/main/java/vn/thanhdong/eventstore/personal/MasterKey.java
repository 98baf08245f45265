package vn.thanhdong.eventstore.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The secret that the installation keeps outside its databases: 32 random bytes, from which a key for each purpose is
 * derived (HKDF-SHA256). It can be changed, see {@link MasterKeys}.
 */
public final class MasterKey {

    /** Name of the environment variable that holds it, Base64. */
    public static final String ENVIRONMENT_VARIABLE = "THANHDONG_MASTER_KEY";

    private static final int BYTES = 32;
    private static final int ID_BYTES = 8;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * @param secret exactly 32 random bytes
     * @throws IllegalArgumentException when it has another length
     */
    public static MasterKey of(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("The master key has " + secret.length + " bytes, it must have " + BYTES
                    + ". Make one with: openssl rand -base64 32");
        }
        return new MasterKey(secret.clone());
    }

    /**
     * From Base64 text.
     *
     * @param variable where it stands, for the sentence
     * @throws IllegalArgumentException when it is no such text
     */
    static MasterKey fromBase64(String text, String variable) {
        try {
            return of(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    variable + " is not 32 bytes in Base64. Make one with: openssl rand -base64 32", e);
        }
    }

    /** The key for one purpose; the same purpose gives the same key. */
    SecretKey derive(String algorithm, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(("thanhdong/" + purpose).getBytes(UTF_8), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform lacks HKDF-SHA256: JDK 25 is needed", e);
        }
    }

    /** 16 hexadecimal digits by which this key is told from others and which say nothing else of it. */
    public String id() {
        return HexFormat.of().formatHex(idBytes());
    }

    byte[] idBytes() {
        return Arrays.copyOf(derive("Generic", "master-key-id/v1").getEncoded(), ID_BYTES);
    }

    byte[] secret() {
        return secret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MasterKey that && MessageDigest.isEqual(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    @Override
    public String toString() {
        return "MasterKey[not shown]";
    }
}
