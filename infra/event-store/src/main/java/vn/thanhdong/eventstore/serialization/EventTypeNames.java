package vn.thanhdong.eventstore.serialization;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which event types are stored: {@code procedures.DossierAccepted} stands for the class
 * {@code vn.thanhdong.procedures.event.DossierAccepted}. Anything else keeps its class name.
 *
 * <p>A stored name never changes. An event class that moves or is renamed keeps its old name readable by an upcaster.
 */
public final class EventTypeNames {

    private static final Pattern CLASS_NAME = Pattern.compile("vn\\.thanhdong\\.([a-z0-9]+)\\.event\\.([A-Z][\\w$]*)");
    private static final Pattern STORED_NAME = Pattern.compile("([a-z0-9]+)\\.([A-Z][\\w$]*)");

    private EventTypeNames() {}

    /** The stored name of a class, given its binary name. */
    public static String nameOf(String className) {
        Matcher matcher = CLASS_NAME.matcher(className);
        return matcher.matches() ? matcher.group(1) + "." + matcher.group(2) : className;
    }

    /** The binary class name behind a stored name. */
    public static String classNameOf(String storedName) {
        Matcher matcher = STORED_NAME.matcher(storedName);
        return matcher.matches() ? "vn.thanhdong." + matcher.group(1) + ".event." + matcher.group(2) : storedName;
    }
}
