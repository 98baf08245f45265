package vn.thanhdong.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Opaque identity of a person, never an identity number, a name or anything derived from one in the clear.
 *
 * <p>It appears in events, metadata and indexes for ever, so it says nothing by itself; what belongs to it is found
 * through the person's key, and no longer after that key has been destroyed.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9._-]}; JSON is the bare text
 */
public record PersonId(String value) {

    private static final int LONGEST = 64;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(PersonId::isAllowed)) {
            throw new IllegalArgumentException("A person id has 1 to 64 characters of A-Z a-z 0-9 . _ -: " + value);
        }
    }

    /** Without a regular expression: every event that is read has some. */
    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || c == '.'
                || c == '_'
                || c == '-';
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
