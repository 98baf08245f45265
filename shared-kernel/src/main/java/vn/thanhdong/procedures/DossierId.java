package vn.thanhdong.procedures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * Identity of a dossier, made by whoever submits it, so that a repeated submission is recognised.
 *
 * @param value a UUID in lower case; JSON is the bare text
 */
public record DossierId(String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierId {
        Objects.requireNonNull(value, "value");
        if (!value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new IllegalArgumentException("A dossier id is a UUID in lower case: " + value);
        }
    }

    /** A new one, like no other. */
    public static DossierId fresh() {
        return new DossierId(UUID.randomUUID().toString());
    }

    /** The id of a dossier of the past: the same for the same code, in whichever shape it is written. */
    public static DossierId derivedFrom(DossierCode code) {
        byte[] name =
                ("dossier:" + code.agency() + "/" + code.date() + "/" + code.number()).getBytes(StandardCharsets.UTF_8);
        return new DossierId(UUID.nameUUIDFromBytes(name).toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
