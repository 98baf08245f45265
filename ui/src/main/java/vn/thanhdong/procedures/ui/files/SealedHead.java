package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import vn.thanhdong.access.PersonId;

/**
 * What a sealed file says of itself in the clear, before its ciphertext, which is bound to it.
 *
 * @param seal how it is sealed
 * @param person whose key it is sealed under
 * @param name which of the person's files it is; its key is derived for this name
 */
record SealedHead(Seal seal, PersonId person, String name) {

    private static final int MARK_BYTES = 4;

    /** How a file is sealed; the names are the marks that files begin with. */
    enum Seal {
        /** Nonce and ciphertext of all of it at once, AES-256-GCM: files of earlier versions. */
        TDF2,
        /** Segments, each with a tag of its own that says which it is and whether it is the last: {@link Streams}. */
        TDF3
    }

    static SealedHead of(PersonId person, String name) {
        return new SealedHead(Seal.TDF3, person, name);
    }

    /**
     * Reads it, and nothing that follows it.
     *
     * @throws UploadClosed it is no file of ours, or one of an earlier version
     * @throws IOException it is cut off
     */
    static SealedHead read(InputStream from) throws IOException {
        String mark = new String(from.readNBytes(MARK_BYTES), US_ASCII);
        Seal seal = Arrays.stream(Seal.values())
                .filter(one -> one.name().equals(mark))
                .findFirst()
                .orElseThrow(() -> new UploadClosed(
                        UploadClosed.Reason.BROKEN,
                        "The file was sealed by an earlier version of the program, under a key that is no longer"
                                + " used, or is none of its files: it cannot be opened. It has to be handed in again"));
        try {
            return new SealedHead(seal, new PersonId(text(from)), text(from));
        } catch (IllegalArgumentException | EOFException cutOff) {
            throw new IOException("The file is cut off", cutOff);
        }
    }

    byte[] bytes() {
        var head = new ByteArrayOutputStream();
        head.writeBytes(seal.name().getBytes(US_ASCII));
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

    private static String text(InputStream from) throws IOException {
        var data = new DataInputStream(from);
        byte[] text = new byte[data.readUnsignedByte()];
        data.readFully(text);
        return new String(text, US_ASCII);
    }
}
