package vn.thanhdong.procedures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a dossier, made by whoever submits it, so that a repeated submission is recognised.
 *
 * @param value a UUID in lower case; JSON is the bare text
 */
public record DossierId(String value) {

    private static final int LENGTH = 36;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierId {
        Objects.requireNonNull(value, "value");
        if (!isOne(value)) {
            throw new IllegalArgumentException("A dossier id is a UUID in lower case: " + value);
        }
    }

    /** A new one, like no other. */
    public static DossierId fresh() {
        return new DossierId(UUID.randomUUID().toString());
    }

    /** As it stands in an address; empty when that is none. */
    public static Optional<DossierId> parse(String text) {
        return isOne(text) ? Optional.of(new DossierId(text)) : Optional.empty();
    }

    /** Without a regular expression: every event that is read has one. */
    private static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    /** The id of a dossier of the past: the same for the same code, in whichever shape it is written. */
    public static DossierId derivedFrom(DossierCode code) {
        byte[] name =
                ("dossier:" + code.agency() + "/" + code.date() + "/" + code.number()).getBytes(StandardCharsets.UTF_8);
        return new DossierId(UUID.nameUUIDFromBytes(name).toString());
    }

    /** The id of a dossier that comes from another portal: the same for the same code there. */
    public static DossierId derivedFrom(PortalCode code) {
        byte[] name = ("portal:" + code).getBytes(StandardCharsets.UTF_8);
        return new DossierId(UUID.nameUUIDFromBytes(name).toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
