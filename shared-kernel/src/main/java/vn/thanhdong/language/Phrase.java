package vn.thanhdong.language;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in Vietnamese and English.
 *
 * @param vi what people see first
 * @param en the same in English
 */
public record Phrase(String vi, String en) {

    public Phrase {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    /** The English text for English readers, the Vietnamese one for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }

    @Override
    public String toString() {
        return vi;
    }
}
