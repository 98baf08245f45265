package vn.thanhdong.eventstore.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with 12 random bytes of nonce and a 16-byte tag, bound to what the ciphertext belongs to. */
final class AesGcm {

    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(AesGcm::newCipher);

    private AesGcm() {}

    static byte[] freshNonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    static byte[] encrypt(SecretKey key, byte[] nonce, byte[] plain, String... boundTo) {
        try {
            return run(Cipher.ENCRYPT_MODE, key, nonce, plain, boundTo);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Encryption failed", e);
        }
    }

    /** @throws TamperedCiphertext when it was made with another key, for another place, or changed */
    static byte[] decrypt(SecretKey key, byte[] nonce, byte[] ciphertext, String... boundTo) {
        try {
            return run(Cipher.DECRYPT_MODE, key, nonce, ciphertext, boundTo);
        } catch (AEADBadTagException e) {
            throw new TamperedCiphertext(boundTo, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Decryption failed", e);
        }
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] input, String... boundTo)
            throws GeneralSecurityException {
        Cipher cipher = CIPHER.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        for (String part : boundTo) {
            byte[] bytes = part.getBytes(UTF_8);
            // with lengths, so that no two lists of parts look alike
            cipher.updateAAD(ByteBuffer.allocate(4).putInt(bytes.length).array());
            cipher.updateAAD(bytes);
        }
        return cipher.doFinal(input);
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }
}
