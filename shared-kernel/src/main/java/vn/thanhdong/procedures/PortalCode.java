package vn.thanhdong.procedures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A dossier's code at another portal through which it came, as that portal wrote it.
 *
 * @param value 4 to 64 characters of {@code [A-Z0-9.-]}, at least one of them a digit; JSON is the bare text
 */
public record PortalCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?=.*[0-9])[A-Z0-9][A-Z0-9.-]{3,63}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PortalCode {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A portal's code has 4 to 64 characters of A-Z 0-9 . -: " + value);
        }
    }

    /** As it was sent, in whichever case; empty when it is none. */
    public static Optional<PortalCode> parse(String text) {
        String upper = text.strip().toUpperCase(java.util.Locale.ROOT);
        return SHAPE.matcher(upper).matches() ? Optional.of(new PortalCode(upper)) : Optional.empty();
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
