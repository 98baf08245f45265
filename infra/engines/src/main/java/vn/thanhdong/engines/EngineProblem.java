package vn.thanhdong.engines;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why an engine cannot run. Each has one sentence in each language that says what, where and how to mend it. */
public enum EngineProblem {
    PORT_IN_USE,
    DISK_FULL,
    MEMORY_SHORT,
    DATA_NOT_WRITABLE,
    DATA_LOCKED,
    DATA_OF_OTHER_VERSION,
    PLATFORM_UNKNOWN,
    START_FAILED,
    START_TOO_SLOW,
    START_INTERRUPTED,
    ORPHAN_STAYS,
    ROOT_REFUSED,
    UNPACK_FAILED,
    DATABASE_REFUSED,
    TEMPLATE_REFUSED;

    EngineException with(Object... details) {
        return new EngineException(this, details);
    }

    String sentence(Locale locale, Object... details) {
        // only these two exist: the machine's own language must not choose
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("vi");
        String pattern =
                ResourceBundle.getBundle("vn.thanhdong.engines.problems", known).getString(name());
        // as text: a port is 29321, not 29.321
        Object[] texts = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            texts[i] = String.valueOf(details[i]);
        }
        return new MessageFormat(pattern, known).format(texts);
    }
}
