package vn.thanhdong.procedures.ui.files;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.thanhdong.access.query.FileKey;

/**
 * What flows into a sealed file and out of it: Google Tink's streaming AEAD, AES-256-GCM with a key for each file derived
 * by HKDF-SHA-256, in segments. No more than two segments are held at a time, and a segment that was changed, moved or
 * cut off ends the stream with an {@link IOException}.
 */
final class Streams {

    /** Of ciphertext, with its tag. */
    static final int SEGMENT_BYTES = 256 * 1024;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Larger ones were never sealed at once. */
    private static final int AT_ONCE_AT_MOST = 21 * 1024 * 1024;

    private Streams() {}

    /** @throws IOException there is no key: the person was erased */
    static OutputStream sealing(OutputStream sealed, SealedHead head, FileKey key) throws IOException {
        try {
            sealed.write(head.bytes());
            return segments(key).newEncryptingStream(sealed, head.bytes());
        } catch (GeneralSecurityException e) {
            throw new IOException("The file cannot be sealed with this key", e);
        }
    }

    /**
     * The plain content.
     *
     * @param sealed what follows the head; closed with what is returned
     * @throws IOException there is no key, or the file was changed
     */
    static InputStream opening(InputStream sealed, SealedHead head, FileKey key) throws IOException {
        try {
            return switch (head.seal()) {
                case TDF2 -> new ByteArrayInputStream(atOnce(sealed, head, key));
                case TDF3 -> segments(key).newDecryptingStream(sealed, head.bytes());
            };
        } catch (GeneralSecurityException e) {
            throw new IOException("The file cannot be opened with this key", e);
        }
    }

    private static AesGcmHkdfStreaming segments(FileKey key) throws GeneralSecurityException, IOException {
        return new AesGcmHkdfStreaming(given(key), "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }

    private static byte[] atOnce(InputStream sealed, SealedHead head, FileKey key)
            throws GeneralSecurityException, IOException {
        byte[] nonce = sealed.readNBytes(NONCE_BYTES);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(given(key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head.bytes());
        return cipher.doFinal(sealed.readNBytes(AT_ONCE_AT_MOST));
    }

    private static byte[] given(FileKey key) throws UploadClosed {
        return switch (key.state()) {
            case GIVEN -> key.bytes();
            case ERASED ->
                throw new UploadClosed(UploadClosed.Reason.ERASED, "The data of whose file this is were erased");
            case NOT_YOURS ->
                throw new UploadClosed(UploadClosed.Reason.NOT_FOUND, "There is no such file that the asker may see");
        };
    }

    static MessageDigest sha256() throws IOException {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
