package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG without texts, times, EXIF and what follows its end: only the chunks are copied that are needed to show it. */
final class PngPicture {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final String END = "IEND";
    private static final String EXIF = "eXIf";
    private static final Set<String> NEEDED =
            Set.of("IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs");

    private PngPicture() {}

    /** @throws IOException it is not put together as a PNG is */
    static byte[] withoutTraces(byte[] given) throws IOException {
        var kept = new ByteArrayOutputStream(given.length);
        kept.write(given, 0, SIGNATURE);
        for (int at = SIGNATURE; at + AROUND_DATA <= given.length; ) {
            int length = ByteBuffer.wrap(given, at, 4).getInt();
            if (length < 0 || length > given.length - at - AROUND_DATA) {
                throw new IOException("A chunk is cut off");
            }
            String type = new String(given, at + 4, 4, US_ASCII);
            if (NEEDED.contains(type)) {
                kept.write(given, at, length + AROUND_DATA);
            } else if (type.equals(EXIF)) {
                exif(Arrays.copyOfRange(given, at + 8, at + 8 + length), kept);
            }
            if (type.equals(END)) {
                return kept.toByteArray();
            }
            at += length + AROUND_DATA;
        }
        throw new IOException("The end is missing");
    }

    private static void exif(byte[] exif, ByteArrayOutputStream kept) {
        byte[] alone = Orientation.alone(exif);
        if (alone.length > 0) {
            byte[] chunk = ByteBuffer.allocate(4 + alone.length)
                    .put(EXIF.getBytes(US_ASCII))
                    .put(alone)
                    .array();
            var check = new CRC32();
            check.update(chunk);
            kept.writeBytes(ByteBuffer.allocate(AROUND_DATA + alone.length)
                    .putInt(alone.length)
                    .put(chunk)
                    .putInt((int) check.getValue())
                    .array());
        }
    }
}
