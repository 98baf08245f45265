package vn.thanhdong.procedures.ui.portal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;

/** What another portal sends wrongly, before it is a dossier. The sentences stand in {@code PortalProblem_*.properties}. */
enum PortalProblem {
    NOT_JSON,
    TOO_LARGE,
    METHOD,
    CODE_INVALID,
    PROCEDURE_UNKNOWN,
    NUMBER_INVALID,
    NAME_MISSING,
    FIELD_UNKNOWN,
    DOCUMENT_UNKNOWN,
    FILE_REFUSED,
    NOT_FOUND,
    MESSAGE_ID_INVALID,
    NOTHING_SENT,
    FORM_NOT_ASKED,
    BUSY;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence in both languages. */
    Phrase phrase(Object... details) {
        return new Phrase(sentence(Locale.of("vi"), details), sentence(Locale.ENGLISH, details));
    }

    /** As a refusal because of one field of the JSON. */
    Rejection at(String field, Object... details) {
        return new Rejection(name(), phrase(details), field);
    }

    private String sentence(Locale locale, Object... details) {
        String pattern = ResourceBundle.getBundle(PortalProblem.class.getName(), locale, NO_FALLBACK)
                .getString(name());
        return new MessageFormat(pattern, locale).format(details);
    }
}
