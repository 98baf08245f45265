package vn.thanhdong.procedures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who applies. In JSON and in tables its name is in lower case. */
public enum ApplicantKind {
    CITIZEN,
    BUSINESS;

    /** The name as it stands in JSON and in tables. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
