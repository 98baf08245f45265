package vn.thanhdong.procedures.ui.desk;

import java.time.LocalDate;
import java.util.Optional;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.ui.dossier.TypedDate;

/**
 * What the QR code of a Vietnamese identity card says: {@code number|old number|name|ddMMyyyy|gender|address|ddMMyyyy}.
 * Later cards may say more after that, which is not read.
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
        Optional<LocalDate> issued)
        implements CardReading {

    private static final int PARTS = 7;
    private static final int LEAST_PARTS = 6;

    /** The card that a scanner typed, or why the text is none. */
    static CardReading read(String scanned) {
        String text = VietnameseText.nfc(scanned.strip());
        if (!text.matches("(?s)\\d{12}\\|.*")) {
            return Unread.NO_CARD;
        }
        String[] parts = text.split("\\|", PARTS + 1);
        if (parts.length < LEAST_PARTS) {
            return Unread.PARTS_MISSING;
        }
        String name = parts[2].strip();
        if (name.isEmpty()) {
            return Unread.NO_NAME;
        }
        Optional<LocalDate> birth = TypedDate.parse(parts[3]);
        if (birth.isEmpty()) {
            return Unread.NO_BIRTH_DATE;
        }
        return new IdentityCard(
                parts[0],
                parts[1].strip(),
                name,
                birth.get(),
                parts[4].strip(),
                parts[5].strip(),
                parts.length > LEAST_PARTS ? TypedDate.parse(parts[6]) : Optional.empty());
    }

    boolean isMale() {
        return VietnameseText.folded(gender).startsWith("nam");
    }
}
