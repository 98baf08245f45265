package vn.thanhdong.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Code of an administrative area as the General Statistics Office gives it.
 *
 * @param value 1 to 10 digits or capital letters, for example {@code 10507}; JSON is the bare text
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{1,10}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AreaCode {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An area code has 1 to 10 digits or capital letters, such as 10507: " + value);
        }
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
