package vn.thanhdong.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Opaque identity of a person, never an identity number, a name or anything derived from one in the clear.
 *
 * <p>It appears in events, metadata and indexes for ever, so it says nothing by itself; what belongs to it is found
 * through the person's key, and no longer after that key has been destroyed.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._-]}; JSON is the bare text
 */
public record PersonId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A person id has 1 to 64 characters of A-Z a-z 0-9 . _ -: " + value);
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
