package vn.thanhdong.command;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thanhdong.language.Phrase;

/** The sentences of refusals, which stand in a bundle beside the enum that names them. */
public final class RefusalSentence {

    private RefusalSentence() {}

    /**
     * The refusal of that name in both languages.
     *
     * @param field that it concerns; empty when it concerns the whole
     * @param details what the sentence names; one that is a {@link Phrase} is said in the sentence's language
     */
    public static Rejection of(Enum<?> reason, String field, Object... details) {
        return new Rejection(
                reason.name(),
                new Phrase(in(Locale.of("vi"), reason, details), in(Locale.ENGLISH, reason, details)),
                field);
    }

    private static String in(Locale locale, Enum<?> reason, Object... details) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String bundle = reason.getDeclaringClass().getName();
        String pattern = ResourceBundle.getBundle(bundle, locale, control).getString(reason.name());
        Object[] words = Arrays.stream(details)
                .map(detail -> detail instanceof Phrase phrase ? phrase.in(locale) : detail)
                .toArray();
        return new MessageFormat(pattern, locale).format(words);
    }
}
