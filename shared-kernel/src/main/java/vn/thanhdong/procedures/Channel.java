package vn.thanhdong.procedures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The way by which a dossier came in or a result went out. In JSON and in tables its name is in lower case. */
public enum Channel {
    ONLINE,
    COUNTER,
    POST,
    KIOSK,
    PHONE;

    /** The name as it stands in JSON and in tables. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
