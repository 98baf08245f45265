package vn.thanhdong.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Code of an agency in the catalogue.
 *
 * @param value a letter and two digits, then up to three parts after dots, for example {@code H23.31.01}; JSON is the bare text
 */
public record AgencyCode(String value) implements Comparable<AgencyCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9]{2,3}){0,3}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyCode {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An agency code looks like H23, H23.13 or H23.31.01: " + value);
        }
    }

    @Override
    public int compareTo(AgencyCode other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
