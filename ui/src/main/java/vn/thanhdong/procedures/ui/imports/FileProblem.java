package vn.thanhdong.procedures.ui.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thanhdong.language.Phrase;

/** What can be wrong with a table, its lines or how it is sent. The sentences stand in {@code FileProblem_*.properties}. */
enum FileProblem {
    FILE_EMPTY,
    COLUMN_UNKNOWN,
    COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_COUNT,
    LINE_UNREADABLE,
    LINE_TOO_LONG,
    LINE_NOT_UTF8,
    FILE_BROKEN_OFF,
    NOT_ANSWERING,
    NOT_ADMITTED,
    NOBODY_SIGNED_IN,
    FLAG_WRONG,
    ONLY_POST,
    FILE_MISSING,
    ACCOUNT_UNKNOWN;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Phrase phrase(Object... details) {
        return new Phrase(sentence(Locale.of("vi"), details), sentence(Locale.ENGLISH, details));
    }

    RejectedLine at(long line, String column, Object... details) {
        return new RejectedLine(line, column, phrase(details));
    }

    private String sentence(Locale locale, Object... details) {
        String pattern = ResourceBundle.getBundle(FileProblem.class.getName(), locale, NO_FALLBACK)
                .getString(name());
        return new MessageFormat(pattern, locale).format(details);
    }
}
