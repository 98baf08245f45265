package vn.thanhdong.procedures;

import java.util.Locale;
import java.util.UUID;

/**
 * Short code by which an applicant follows a dossier before it has a dossier code.
 *
 * <p>Derived from the 50 last bits of the dossier's id, which are random, so nothing has to be stored to find it again.
 * Letters and digits are Crockford's Base32: none that are mistaken for one another.
 *
 * @param value {@code TD-} and ten letters or digits
 */
public record TrackingCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    public static TrackingCode of(DossierId dossier) {
        long bits = UUID.fromString(dossier.value()).getLeastSignificantBits();
        var code = new StringBuilder("TD-");
        for (int i = LENGTH - 1; i >= 0; i--) {
            code.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return new TrackingCode(code.toString());
    }

    /** As people type it: lower case, spaces and look-alike letters are mended. */
    public static TrackingCode typed(String text) {
        String bare = text.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        if (!bare.startsWith("TD-")) {
            return new TrackingCode(bare);
        }
        return new TrackingCode(
                "TD-" + bare.substring(3).replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    @Override
    public String toString() {
        return value;
    }
}
