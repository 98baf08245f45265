package vn.thanhdong.procedures.ui.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as people type them: {@code ddMMyyyy} without a separator, or day, month and year with any. */
public final class TypedDate {

    private static final int DIGITS = 8;

    private TypedDate() {}

    /** The day; empty when there is no such day. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date(text.substring(8), text.substring(5, 7), text.substring(0, 4));
        }
        if (text.matches("\\d{" + DIGITS + "}")) {
            return date(text.substring(0, 2), text.substring(2, 4), text.substring(4));
        }
        String[] parts = text.split("[^0-9]+");
        return parts.length == 3 && parts[2].length() == 4 ? date(parts[0], parts[1], parts[2]) : Optional.empty();
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }
}
