package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.FileKey;

/**
 * A file as it lies on the disk: in the clear whose it is and which of theirs, both opaque, then nonce and ciphertext
 * (AES-256-GCM) bound to them.
 *
 * @param person whose key it is sealed under
 * @param name which of the person's files it is; its key is derived for this name
 */
record SealedFile(PersonId person, String name, byte[] bytes) {

    private static final byte[] MARK = {'T', 'D', 'F', '2'};
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IOException there is no key: the person was erased */
    static SealedFile seal(PersonId person, String name, FileKey key, byte[] plain) throws IOException {
        byte[] head = head(person, name);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] ciphertext = run(Cipher.ENCRYPT_MODE, key, nonce, head, plain, 0);
        return new SealedFile(
                person,
                name,
                ByteBuffer.allocate(head.length + nonce.length + ciphertext.length)
                        .put(head)
                        .put(nonce)
                        .put(ciphertext)
                        .array());
    }

    /** @throws IOException it is no file of ours, or one of an earlier version */
    static SealedFile read(byte[] bytes) throws IOException {
        if (bytes.length < MARK.length || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new UploadClosed(
                    UploadClosed.Reason.BROKEN,
                    "The file was sealed by an earlier version of the program, under a key that is no longer"
                            + " used, or is none of its files: it cannot be opened. It has to be handed in again");
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes).position(MARK.length);
            return new SealedFile(new PersonId(text(buffer)), text(buffer), bytes);
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException cutOff) {
            throw new IOException("The file is cut off", cutOff);
        }
    }

    /** @throws IOException there is no key, or the file was changed */
    byte[] open(FileKey key) throws IOException {
        byte[] head = head(person, name);
        int start = head.length + NONCE_BYTES;
        if (bytes.length < start) {
            throw new IOException("The file is cut off");
        }
        return run(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(bytes, head.length, start), head, bytes, start);
    }

    /** All or nothing, readable by the owner alone. */
    void write(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "a file in a folder");
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "part", ".tmp"); // made readable for its owner only
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] run(int mode, FileKey key, byte[] nonce, byte[] boundTo, byte[] input, int offset)
            throws IOException {
        switch (key.state()) {
            case GIVEN -> {}
            case ERASED ->
                throw new UploadClosed(UploadClosed.Reason.ERASED, "The data of whose file this is were erased");
            case NOT_YOURS ->
                throw new UploadClosed(UploadClosed.Reason.NOT_FOUND, "There is no such file that the asker may see");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(boundTo);
            return cipher.doFinal(input, offset, input.length - offset);
        } catch (GeneralSecurityException e) {
            throw new IOException("The file cannot be opened or sealed with this key", e);
        }
    }

    private static byte[] head(PersonId person, String name) {
        var head = new ByteArrayOutputStream();
        head.writeBytes(MARK);
        for (String part : new String[] {person.value(), name}) {
            byte[] text = part.getBytes(US_ASCII);
            if (text.length > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("Too long to stand in a file: " + part);
            }
            head.write(text.length);
            head.writeBytes(text);
        }
        return head.toByteArray();
    }

    private static String text(ByteBuffer buffer) {
        byte[] text = new byte[buffer.get()];
        buffer.get(text);
        return new String(text, US_ASCII);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedFile that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SealedFile[" + person + ", " + name + ", " + bytes.length + " bytes]";
    }
}
