package vn.thanhdong.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The words of all pages, from several bundles, so that each part of the house keeps its own. */
@Component
public class Words implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final List<String> BUNDLES = List.of(
            "vaadin-i18n.translations",
            "vaadin-i18n.work",
            "vaadin-i18n.today",
            "vaadin-i18n.books",
            "vaadin-i18n.calendar",
            "vaadin-i18n.absence",
            "vaadin-i18n.inbox",
            "vaadin-i18n.signin",
            "vaadin-i18n.portal",
            "vaadin-i18n.history",
            "vaadin-i18n.reception",
            "vaadin-i18n.catalogue",
            "vaadin-i18n.submitter",
            "vaadin-i18n.trail",
            "vaadin-i18n.erasure",
            "vaadin-i18n.asof",
            "vaadin-i18n.check",
            "vaadin-i18n.mandate",
            "vaadin-i18n.keys");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return new ArrayList<>(List.of(Languages.VIETNAMESE, Locale.ENGLISH));
    }

    /** A key that no bundle has is shown as it is, and logged: a page never fails for a word. */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        Locale ours = locale.getLanguage().equals("en") ? Locale.ENGLISH : Languages.VIETNAMESE;
        for (String name : BUNDLES) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle(name, ours, NO_FALLBACK);
                if (bundle.containsKey(key)) {
                    String words = bundle.getString(key);
                    return parameters.length == 0 ? words : new MessageFormat(words, ours).format(parameters);
                }
            } catch (MissingResourceException noSuchBundle) {
                LoggerFactory.getLogger(Words.class).warn("No bundle {} in {}", name, ours);
            }
        }
        LoggerFactory.getLogger(Words.class).warn("No word for {} in {}", key, ours);
        return key;
    }
}
