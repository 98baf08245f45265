package vn.thanhdong.language;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The field's words for what the code calls by its constants: {@code NationalStatus.ACCEPTED} is <i>Được tiếp nhận</i>.
 *
 * <p>The words stand in {@code Terms_vi.properties} and {@code Terms_en.properties}.
 */
public final class Terms {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String BUNDLE = Terms.class.getName();

    private Terms() {}

    /** Word for a constant. */
    public static Phrase of(Enum<?> constant) {
        return named(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Word for a type of event, such as {@code DossierAccepted}. */
    public static Phrase ofEvent(Class<?> type) {
        return named("event." + type.getSimpleName());
    }

    private static Phrase named(String key) {
        return new Phrase(word(key, Locale.of("vi")), word(key, Locale.ENGLISH));
    }

    private static String word(String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("No word for " + key + " in Terms_" + locale.getLanguage(), missing);
        }
    }
}
