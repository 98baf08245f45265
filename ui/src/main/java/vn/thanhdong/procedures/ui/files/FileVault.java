package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals bytes by AES-256-GCM under a key derived for one purpose from the installation's master key. */
public final class FileVault {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    private FileVault(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * @param master 32 bytes in Base64; when empty, a key made once and kept under {@code secrets} in the data folder
     * @param purpose keys for different purposes are different
     */
    public static FileVault of(String master, Path dataFolder, String purpose) throws IOException {
        byte[] root =
                Base64.getDecoder().decode(master.isBlank() ? kept(dataFolder.resolve("secrets")) : master.strip());
        if (root.length < KEY_BYTES) {
            throw new IOException("The master key must have 32 bytes in Base64; it has " + root.length);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(root, "HmacSHA256"));
            return new FileVault(
                    new SecretKeySpec(mac.doFinal(("thanhdong:" + purpose).getBytes(StandardCharsets.UTF_8)), "AES"));
        } catch (GeneralSecurityException e) {
            throw new IOException("This Java cannot derive keys", e);
        }
    }

    /** Nonce and ciphertext; opened again only with the same context. */
    public byte[] seal(byte[] plain, String context) throws IOException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] ciphertext = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, context);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + ciphertext.length);
        System.arraycopy(ciphertext, 0, sealed, NONCE_BYTES, ciphertext.length);
        return sealed;
    }

    /** @throws IOException it was changed, or sealed by another key or in another context */
    public byte[] open(byte[] sealed, String context) throws IOException {
        if (sealed.length < NONCE_BYTES) {
            throw new IOException("The file is cut off");
        }
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES, context);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, int offset, String context) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, offset, input.length - offset);
        } catch (GeneralSecurityException e) {
            throw new IOException("The file cannot be opened or sealed with this key", e);
        }
    }

    private static String kept(Path folder) throws IOException {
        Path file = folder.resolve("files.key");
        if (Files.notExists(file)) {
            Files.createDirectories(folder);
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            write(file, Base64.getEncoder().encode(fresh));
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }

    /** All or nothing, readable by the owner alone. */
    static void write(Path file, byte[] content) throws IOException {
        Path folder = java.util.Objects.requireNonNull(file.getParent(), "a file in a folder");
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "part", ".tmp"); // made readable for its owner only
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
