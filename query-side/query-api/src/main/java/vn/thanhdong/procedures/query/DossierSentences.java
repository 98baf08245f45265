package vn.thanhdong.procedures.query;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.PortalCode;

/** What each type of event about a dossier means, in one sentence without personal data. */
public final class DossierSentences {

    private static final String NAME = "vn.thanhdong.procedures.query.DossierSentences";
    private static final String THROUGH_PORTAL = "DossierSubmitted.portal";
    private static final ResourceBundle VI = in(Locale.of("vi"));
    private static final ResourceBundle EN = in(Locale.ENGLISH);

    /** What the agency does within its own house. */
    private static final Set<String> INTERNAL = Set.of(
            "DossierOpened",
            "ForwardingTakenBack",
            "ProposalInitialled",
            "ProposalReturned",
            "PaperNumbered",
            "PaperIssued",
            "OfficerReassigned",
            "DueDateNear",
            "DueDateMissed",
            "AttachmentTextExtracted");

    private DossierSentences() {}

    /** Whether applicants are not told of it. */
    public static boolean isInternal(String type) {
        return INTERNAL.contains(type);
    }

    /**
     * The sentence of a type.
     *
     * @param type name of the event's type, such as {@code DossierAccepted}
     * @throws MissingResourceException when there is no sentence for it
     */
    public static Phrase of(String type) {
        return new Phrase(VI.getString(type), EN.getString(type));
    }

    /** That a dossier was handed in at another portal, and its code there. */
    public static Phrase handedInThrough(PortalCode code) {
        return new Phrase(
                MessageFormat.format(VI.getString(THROUGH_PORTAL), code.value()),
                MessageFormat.format(EN.getString(THROUGH_PORTAL), code.value()));
    }

    private static ResourceBundle in(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(NAME, locale, DossierSentences.class.getClassLoader(), noFallback);
    }
}
