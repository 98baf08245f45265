package vn.thanhdong.procedures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Code of a procedure in the catalogue.
 *
 * @param value 2 to 4 capital letters, a hyphen, 2 to 4 digits, for example {@code SN-01}; JSON is the bare text
 */
public record ProcedureCode(String value) implements Comparable<ProcedureCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,4}-[0-9]{2,4}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProcedureCode {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A procedure code looks like SN-01: " + value);
        }
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
