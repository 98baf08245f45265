package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A JPEG without what its camera and programs wrote beside the picture: place and time (EXIF), descriptions (XMP, IPTC,
 * comments), thumbnails, further pictures behind it. Only what is needed to show it is copied, bit by bit, so it loses no
 * quality.
 */
final class JpegPicture {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_EXTENSION = 0xDF;
    private static final String EXIF = "Exif\0\0";
    /** Length, name, version, density; a thumbnail would follow. */
    private static final int JFIF_BYTES = 16;

    private final byte[] given;
    private final ByteArrayOutputStream kept;
    private int at = 2;

    private JpegPicture(byte[] given) {
        this.given = given;
        this.kept = new ByteArrayOutputStream(given.length);
    }

    /** @throws IOException it is not put together as a JPEG is */
    static byte[] withoutTraces(byte[] given) throws IOException {
        return new JpegPicture(given).copied();
    }

    private byte[] copied() throws IOException {
        marker(START);
        for (int marker = next(); marker != END; marker = next()) {
            int length = length();
            segment(marker, length);
            at += length;
            if (marker == SCAN && !scan()) {
                break; // cut off: as much of it as there is can be shown
            }
        }
        marker(END);
        return kept.toByteArray();
    }

    private void segment(int marker, int length) {
        if (marker == APP1 && named(EXIF)) {
            byte[] exif = Orientation.alone(Arrays.copyOfRange(given, at + 2 + EXIF.length(), at + length));
            if (exif.length > 0) {
                marker(APP1);
                number(2 + EXIF.length() + exif.length);
                kept.writeBytes(EXIF.getBytes(ISO_8859_1));
                kept.writeBytes(exif);
            }
        } else if (marker == APP0 && named("JFIF\0") && length >= JFIF_BYTES) {
            marker(APP0);
            number(JFIF_BYTES);
            kept.write(given, at + 2, JFIF_BYTES - 4);
            number(0); // no thumbnail
        } else if (marker >= FIRST_FRAME && marker <= LAST_EXTENSION
                || marker == APP2 && named("ICC_PROFILE\0")
                || marker == APP14 && named("Adobe")) {
            marker(marker);
            kept.write(given, at, length);
        }
    }

    /** The picture itself, up to the next marker; false when there is none. */
    private boolean scan() {
        int start = at;
        while (at + 1 < given.length) {
            int after = given[at + 1] & 0xFF;
            boolean belongs = after == 0 || after == 0xFF || after >= FIRST_RESTART && after <= LAST_RESTART;
            if ((given[at] & 0xFF) == 0xFF && !belongs) {
                kept.write(given, start, at - start);
                return true;
            }
            at++;
        }
        kept.write(given, start, given.length - start);
        return false;
    }

    private int next() throws IOException {
        if (at >= given.length || (given[at] & 0xFF) != 0xFF) {
            throw new IOException("No marker where one must be");
        }
        while (at < given.length && (given[at] & 0xFF) == 0xFF) { // may be repeated
            at++;
        }
        if (at >= given.length) {
            throw new IOException("Cut off");
        }
        return given[at++] & 0xFF;
    }

    private int length() throws IOException {
        int length = at + 1 < given.length ? (given[at] & 0xFF) << 8 | given[at + 1] & 0xFF : 0;
        if (length < 2 || at + length > given.length) {
            throw new IOException("A segment is cut off");
        }
        return length;
    }

    private boolean named(String name) {
        byte[] bytes = name.getBytes(ISO_8859_1);
        int start = at + 2;
        return start + bytes.length <= given.length
                && Arrays.equals(given, start, start + bytes.length, bytes, 0, bytes.length);
    }

    private void marker(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private void number(int value) {
        kept.write(value >> 8);
        kept.write(value);
    }
}
