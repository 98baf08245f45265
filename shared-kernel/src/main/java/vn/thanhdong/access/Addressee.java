package vn.thanhdong.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.thanhdong.territory.AgencyCode;

/**
 * Whom something is meant for: one person, or everybody who holds a role in an agency.
 *
 * @param value id of the person, or role and agency as in {@code LEADER@H23.31.09}; JSON is the bare text
 */
public record Addressee(String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Addressee {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An addressee is somebody");
        }
    }

    public static Addressee of(PersonId person) {
        return new Addressee(person.value());
    }

    /** Everybody who holds that role there, also who comes to hold it later. */
    public static Addressee of(Role role, AgencyCode agency) {
        return new Addressee(role.name() + "@" + agency.value());
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
