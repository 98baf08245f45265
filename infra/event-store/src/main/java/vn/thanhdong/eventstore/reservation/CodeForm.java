package vn.thanhdong.eventstore.reservation;

/**
 * How a number becomes a code: between two texts, with zeros before it up to so many digits. Different numbers have
 * different codes.
 */
public record CodeForm(String prefix, int digits, String suffix) {

    public CodeForm {
        if (digits < 1) {
            throw new IllegalArgumentException("A number has at least one digit, not " + digits);
        }
    }

    /** The number behind a prefix, as short as it is. */
    public static CodeForm after(String prefix) {
        return new CodeForm(prefix, 1, "");
    }
}
