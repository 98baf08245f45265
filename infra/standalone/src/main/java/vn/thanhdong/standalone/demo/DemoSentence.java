package vn.thanhdong.standalone.demo;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thanhdong.language.Phrase;

/** What is said while the demonstration is loaded. The sentences stand in {@code DemoSentence_*.properties}. */
enum DemoSentence {
    NOTHING_ASKED,
    KEPT_EMPTY,
    LOADED_BEFORE,
    GOES_ON,
    ROWS_BEGIN,
    ROWS,
    ROWS_DONE,
    ROW_REJECTED,
    LIFE_BEGINS,
    LIFE,
    LIFE_DONE,
    LIFE_REFUSED,
    DONE;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Phrase phrase(Object... details) {
        return new Phrase(sentence(Locale.of("vi"), details), sentence(Locale.ENGLISH, details));
    }

    private String sentence(Locale locale, Object... details) {
        Object[] words = details.clone();
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i] instanceof Phrase phrase ? phrase.in(locale) : words[i];
        }
        String pattern = ResourceBundle.getBundle(DemoSentence.class.getName(), locale, NO_FALLBACK)
                .getString(name());
        return new MessageFormat(pattern, locale).format(words);
    }
}
