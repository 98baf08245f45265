package vn.thanhdong.history.query;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thanhdong.language.Phrase;

/** What people call the types of events and the contexts in the audit trail. What has no word is called as programs do. */
public final class AuditTerms {

    private static final String NAME = "vn.thanhdong.history.query.AuditTerms";
    private static final ResourceBundle VI = in(Locale.of("vi"));
    private static final ResourceBundle EN = in(Locale.ENGLISH);
    private static final String CONTEXT = "context.";

    private AuditTerms() {}

    /** Word for a type by its stored name, such as {@code procedures.DossierAccepted}. */
    public static Phrase type(String type) {
        return word(type, type.substring(type.indexOf('.') + 1));
    }

    /** Word for a context, such as {@code procedures}. */
    public static Phrase context(String context) {
        return word(CONTEXT + context, context);
    }

    /** The context that a type belongs to, given its stored name. */
    public static String contextOf(String type) {
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }

    /** Stored names of the types that have a word. */
    public static List<String> types() {
        return VI.keySet().stream()
                .filter(key -> !key.startsWith(CONTEXT))
                .sorted()
                .toList();
    }

    private static Phrase word(String key, String otherwise) {
        return VI.containsKey(key) && EN.containsKey(key)
                ? new Phrase(VI.getString(key), EN.getString(key))
                : new Phrase(otherwise, otherwise);
    }

    private static ResourceBundle in(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(NAME, locale, AuditTerms.class.getClassLoader(), noFallback);
    }
}
