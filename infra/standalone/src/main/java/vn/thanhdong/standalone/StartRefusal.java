package vn.thanhdong.standalone;

import java.util.Locale;
import org.slf4j.LoggerFactory;
import vn.thanhdong.backup.BackupException;
import vn.thanhdong.catalogue.CatalogueException;
import vn.thanhdong.engines.EngineException;
import vn.thanhdong.eventstore.log.LogBroken;

/** Why the system does not start, in words for the person at the terminal. */
final class StartRefusal {

    private StartRefusal() {}

    /** What somebody can act on, wherever in the chain of causes it stands; the stack goes to the log alone. */
    static String sentence(Throwable failure, Locale locale) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Unusable unusable -> {
                    return String.valueOf(unusable.getMessage());
                }
                case EngineException engine -> {
                    return engine.sentence(locale);
                }
                case BackupException backup -> {
                    return backup.sentence(locale);
                }
                case CatalogueException broken -> {
                    return String.valueOf(broken.getMessage());
                }
                case LogBroken log -> {
                    return String.valueOf(log.getMessage());
                }
                default -> deepest = cause;
            }
        }
        LoggerFactory.getLogger(StartRefusal.class).error("The system could not start", failure);
        return "The system could not start: " + deepest.getMessage() + " The log in the data folder has the details.";
    }
}
