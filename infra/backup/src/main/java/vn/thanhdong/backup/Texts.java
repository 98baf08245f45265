package vn.thanhdong.backup;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What people read at the console. */
record Texts(ResourceBundle bundle, Locale locale) {

    /** Vietnamese where the terminal is Vietnamese, English elsewhere: only these two exist. */
    static Texts of(Locale asked) {
        Locale known = "vi".equals(asked.getLanguage()) ? Locale.of("vi") : Locale.ENGLISH;
        return new Texts(ResourceBundle.getBundle("vn.thanhdong.backup.texts", known), known);
    }

    String get(String key, Object... details) {
        // as text: a position is 270448, not 270,448
        Object[] texts = Arrays.stream(details).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(texts);
    }
}
