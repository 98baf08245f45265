package vn.thanhdong.access.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;

/**
 * What the answer that is being made shows of people. {@link Scope} notes it where it opens something; whoever sends
 * answers records it before they leave. Outside of a message, where nothing leaves, nothing is noted.
 */
public final class Looks {

    private static final String KEY = Looks.class.getName();

    private final Map<String, Seen> byDossier = new LinkedHashMap<>();

    private Looks() {}

    /** Dossier by dossier, the most that was shown of each. */
    public static List<Seen> in(UnitOfWork<?> message) {
        Looks looks = message.getResource(KEY);
        return looks == null ? List.of() : List.copyOf(looks.byDossier.values());
    }

    static void note(Seen seen) {
        CurrentUnitOfWork.ifStarted(message -> message.<Looks>getOrComputeResource(KEY, any -> new Looks())
                .byDossier
                .merge(seen.dossier(), seen, Looks::more));
    }

    private static Seen more(Seen before, Seen now) {
        return before.shown().compareTo(now.shown()) < 0 ? now : before;
    }
}
