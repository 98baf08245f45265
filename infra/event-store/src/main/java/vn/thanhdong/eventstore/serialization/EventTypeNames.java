package vn.thanhdong.eventstore.serialization;

/**
 * The names under which event types are stored: {@code procedures.DossierAccepted} stands for the class
 * {@code vn.thanhdong.procedures.event.DossierAccepted}. Anything else keeps its class name.
 *
 * <p>A stored name never changes. An event class that moves or is renamed keeps its old name readable by an upcaster.
 */
public final class EventTypeNames {

    private static final String ROOT = "vn.thanhdong.";
    private static final String PACKAGE = ".event.";

    private EventTypeNames() {}

    /** The stored name of a class, given its binary name. */
    public static String nameOf(String className) {
        if (!className.startsWith(ROOT)) {
            return className;
        }
        int context = className.indexOf('.', ROOT.length());
        if (context < 0 || !className.startsWith(PACKAGE, context)) {
            return className;
        }
        String name =
                className.substring(ROOT.length(), context) + "." + className.substring(context + PACKAGE.length());
        return isStored(name) ? name : className;
    }

    /** The binary class name behind a stored name. */
    public static String classNameOf(String storedName) {
        if (!isStored(storedName)) {
            return storedName;
        }
        int dot = storedName.indexOf('.');
        return ROOT + storedName.substring(0, dot) + PACKAGE + storedName.substring(dot + 1);
    }

    /** Whether it is the name of a context, a dot, and a class name. */
    private static boolean isStored(String name) {
        int dot = name.indexOf('.');
        return dot > 0
                && dot == name.lastIndexOf('.')
                && dot + 1 < name.length()
                && Character.isUpperCase(name.charAt(dot + 1));
    }
}
