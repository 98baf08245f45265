package vn.thanhdong.procedures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanhdong.territory.AgencyCode;

/**
 * The code on the receipt: agency, day of acceptance, number within the day.
 *
 * <p>Two shapes are met: {@code H23.16-230615-0042} and the older {@code 000.00.16.H23-230615-0042}, whose agency is
 * written backwards and filled up with zeros. The code stays as it was written.
 *
 * @param value one of the two shapes; JSON is the bare text
 */
public record DossierCode(String value) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:(?<new>[A-Z]\\d{2}(?:\\.\\d{2,3}){0,3})|(?<a>\\d{3})\\.(?<b>\\d{2})\\.(?<c>\\d{2})\\.(?<root>[A-Z]\\d{2}))"
                    + "-(?<date>\\d{6})-(?<number>\\d{4,9})");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("A dossier code looks like H23.16-230615-0042: " + value);
        }
    }

    /** As many digits as a number has at least. */
    public static final int DIGITS = 4;

    /** The code with that number, in the newer shape. */
    public static DossierCode of(AgencyCode agency, LocalDate date, int number) {
        return new DossierCode(prefix(agency, date) + ("%0" + DIGITS + "d").formatted(number));
    }

    /** What stands before the number, in the newer shape. */
    public static String prefix(AgencyCode agency, LocalDate date) {
        return agency + "-" + DATE.format(date) + "-";
    }

    public static boolean isValid(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        try {
            dateOf(parts);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** The agency that gave the code, in the catalogue's order of parts. */
    public AgencyCode agency() {
        Matcher parts = parts();
        String newer = parts.group("new");
        if (newer != null) {
            return new AgencyCode(newer);
        }
        StringBuilder code = new StringBuilder(parts.group("root"));
        for (String part : new String[] {parts.group("c"), parts.group("b"), parts.group("a")}) {
            if (!part.matches("0+")) {
                code.append('.').append(part);
            }
        }
        return new AgencyCode(code.toString());
    }

    public LocalDate date() {
        return dateOf(parts());
    }

    /** The number within the day, from 1. */
    public int number() {
        return Integer.parseInt(parts().group("number"));
    }

    private Matcher parts() {
        Matcher parts = SHAPE.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException(value);
        }
        return parts;
    }

    private static LocalDate dateOf(Matcher parts) {
        String text = parts.group("date");
        return LocalDate.of(
                2000 + Integer.parseInt(text.substring(0, 2)),
                Integer.parseInt(text.substring(2, 4)),
                Integer.parseInt(text.substring(4)));
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
