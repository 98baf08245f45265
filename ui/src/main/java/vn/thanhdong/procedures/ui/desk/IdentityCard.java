package vn.thanhdong.procedures.ui.desk;

import java.time.LocalDate;
import java.util.Optional;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.ui.dossier.TypedDate;

/**
 * What the QR code of a Vietnamese identity card says: {@code number|old number|name|ddMMyyyy|gender|address|ddMMyyyy}.
 *
 * @param number 12 digits
 * @param oldNumber 9 digits, empty when there was none
 * @param name full name, NFC
 * @param gender as printed, {@code Nam} or {@code Nữ}
 * @param address as printed
 * @param issued day of issue, empty when it cannot be read
 */
record IdentityCard(
        String number,
        String oldNumber,
        String name,
        LocalDate birthDate,
        String gender,
        String address,
        Optional<LocalDate> issued) {

    private static final int PARTS = 7;
    private static final int LEAST_PARTS = 6;

    /** The card that a scanner typed; empty when the text is something else. */
    static Optional<IdentityCard> read(String scanned) {
        String[] parts = scanned.strip().split("\\|", PARTS + 1);
        if (parts.length < LEAST_PARTS || !parts[0].strip().matches("\\d{12}")) {
            return Optional.empty();
        }
        return TypedDate.parse(parts[3])
                .map(birth -> new IdentityCard(
                        parts[0].strip(),
                        parts[1].strip(),
                        VietnameseText.nfc(parts[2].strip()),
                        birth,
                        VietnameseText.nfc(parts[4].strip()),
                        VietnameseText.nfc(parts[5].strip()),
                        parts.length > LEAST_PARTS ? TypedDate.parse(parts[6]) : Optional.empty()));
    }

    boolean isMale() {
        return VietnameseText.folded(gender).startsWith("nam");
    }
}
