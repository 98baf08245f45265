package vn.thanhdong.verifiablelog;

import java.util.Base64;

/** Base64 of RFC 4648, section 4, of which each value has exactly one form: no missing padding, no loose bits. */
public final class StrictBase64 {

    private StrictBase64() {}

    /** @throws MalformedLogData it is not that form */
    public static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedLogData("Not Base64: " + notBase64.getMessage(), notBase64);
        }
        throw new MalformedLogData("Not Base64 in its canonical form");
    }
}
