package vn.thanhdong.access.projection;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final Map<String, String> mandates = new HashMap<>();

    private Looks() {}

    /** Dossier by dossier, the most that was shown of each. */
    public static List<Seen> in(UnitOfWork<?> message) {
        Looks looks = message.getResource(KEY);
        return looks == null ? List.of() : List.copyOf(looks.byDossier.values());
    }

    /** The same by the mandate that opened it: its id, or an empty one for who needs none. */
    public static Map<String, List<Seen>> byMandate(UnitOfWork<?> message) {
        Looks looks = message.getResource(KEY);
        return looks == null
                ? Map.of()
                : looks.byDossier.values().stream()
                        .collect(Collectors.groupingBy(
                                seen -> looks.mandates.getOrDefault(seen.dossier(), ""),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    static void note(Seen seen, String mandate) {
        CurrentUnitOfWork.ifStarted(message -> {
            Looks looks = message.<Looks>getOrComputeResource(KEY, any -> new Looks());
            looks.byDossier.merge(seen.dossier(), seen, Looks::more);
            looks.mandates.put(seen.dossier(), mandate);
        });
    }

    private static Seen more(Seen before, Seen now) {
        return before.shown().compareTo(now.shown()) < 0 ? now : before;
    }
}
