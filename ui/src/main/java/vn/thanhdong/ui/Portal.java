package vn.thanhdong.ui;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this system is the public portal; where it is not, dossiers come from the province's own by an interface. */
@Component
public class Portal {

    private static final String OFF = "off";

    private final boolean off;
    private final Optional<String> elsewhere;

    /**
     * @param switched {@code off} closes the pages of the portal
     * @param elsewhere address of the other portal, {@code http…}; blank when it is not to be named
     */
    public Portal(
            @Value("${thanhdong.portal.switch:on}") String switched,
            @Value("${thanhdong.portal.url:}") String elsewhere) {
        off = switched.strip().equalsIgnoreCase(OFF);
        this.elsewhere = Optional.of(elsewhere.strip()).filter(url -> url.matches("https?://.+"));
    }

    /** Whether that page is closed here. */
    boolean closes(Class<?> page) {
        return off && page.isAnnotationPresent(PortalPage.class);
    }

    boolean isOff() {
        return off;
    }

    /** Address of the portal where people file instead. */
    Optional<String> elsewhere() {
        return elsewhere;
    }
}
