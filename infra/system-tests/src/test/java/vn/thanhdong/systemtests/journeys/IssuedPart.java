package vn.thanhdong.systemtests.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** What of an opened paper was issued: it ends with the first end of a PDF, behind which its proof is laid. */
final class IssuedPart {

    private static final String END = "%%EOF\n";

    private IssuedPart() {}

    static byte[] of(byte[] copy) {
        return Arrays.copyOf(copy, new String(copy, ISO_8859_1).indexOf(END) + END.length());
    }
}
