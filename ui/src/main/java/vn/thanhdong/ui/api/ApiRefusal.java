package vn.thanhdong.ui.api;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.thanhdong.language.Phrase;

/** Why the API answers nobody, or not this one. The sentences stand in {@code ApiRefusal_*.properties}. */
enum ApiRefusal {
    CLOSED(503),
    TOKEN_WRONG(401);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final int status;

    ApiRefusal(int status) {
        this.status = status;
    }

    /** Status of HTTP. */
    int status() {
        return status;
    }

    Phrase phrase() {
        return new Phrase(sentence(Locale.of("vi")), sentence(Locale.ENGLISH));
    }

    private String sentence(Locale locale) {
        return ResourceBundle.getBundle(ApiRefusal.class.getName(), locale, NO_FALLBACK)
                .getString(name());
    }
}
