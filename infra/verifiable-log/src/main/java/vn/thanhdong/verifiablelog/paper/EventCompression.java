package vn.thanhdong.verifiablelog.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import vn.thanhdong.verifiablelog.MalformedLogData;

/**
 * The text of a canonical event in DEFLATE (RFC 1951, without a frame around it), with a dictionary of what is in every
 * {@code PaperIssued}. The dictionary belongs to version 1 of the compact form: it never changes, or what was printed
 * could not be read any more.
 */
final class EventCompression {

    /** No canonical event that goes on a paper comes near; a hostile one does not fill the memory. */
    private static final int LONGEST = 64 * 1024;

    private static final byte[] DICTIONARY = dictionary();

    private EventCompression() {}

    static byte[] compress(byte[] event) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(event);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var some = new byte[1024];
            while (!deflater.finished()) {
                out.write(some, 0, deflater.deflate(some));
            }
            return out.toByteArray();
        }
    }

    /** @throws MalformedLogData it is nothing compressed, is cut off, or is more than any event */
    static byte[] expand(byte[] compressed) {
        try (var inflater = new Inflater(true)) {
            inflater.setDictionary(DICTIONARY);
            inflater.setInput(compressed);
            var event = new byte[LONGEST];
            int length = inflater.inflate(event);
            if (!inflater.finished() || inflater.getRemaining() > 0) {
                throw new MalformedLogData("The compressed event is cut off, too long, or followed by something");
            }
            return Arrays.copyOf(event, length);
        } catch (DataFormatException notCompressed) {
            throw new MalformedLogData("Not a compressed event", notCompressed);
        }
    }

    private static byte[] dictionary() {
        try (InputStream words = EventCompression.class.getResourceAsStream("paper-proof-1.txt")) {
            return Objects.requireNonNull(words, "paper-proof-1.txt").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
