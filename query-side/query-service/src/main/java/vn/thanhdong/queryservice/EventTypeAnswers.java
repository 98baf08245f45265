package vn.thanhdong.queryservice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.eventstore.jdbc.RecordedTypes;
import vn.thanhdong.eventstore.serialization.EventRevisions;
import vn.thanhdong.eventstore.serialization.EventTypeNames;
import vn.thanhdong.history.query.AuditTerms;
import vn.thanhdong.history.query.EventTypes;
import vn.thanhdong.history.query.EventTypes.Type;
import vn.thanhdong.history.query.GetEventTypes;

/** Answers which types of events were recorded, and which this program knows. Who may ask is settled before. */
final class EventTypeAnswers {

    private final Optional<RecordedTypes> recorded;

    /** @param recorded empty where the store is one that cannot count */
    EventTypeAnswers(Optional<RecordedTypes> recorded) {
        this.recorded = recorded;
    }

    @QueryHandler
    EventTypes answer(GetEventTypes question) {
        List<Type> types = new ArrayList<>();
        var unused = new TreeSet<>(AuditTerms.types());
        recorded.map(RecordedTypes::counts).orElseGet(List::of).forEach(counted -> {
            unused.remove(counted.type());
            types.add(new Type(
                    counted.type(),
                    counted.revision(),
                    current(counted.type()),
                    counted.events(),
                    counted.first(),
                    counted.last()));
        });
        unused.forEach(type -> types.add(new Type(type, current(type), current(type), 0, null, null)));
        types.sort(Comparator.comparing(Type::type).thenComparing(Type::revision));
        return new EventTypes(recorded.isPresent(), types);
    }

    /** The revision in which this program writes it; empty when it has no such type. */
    private static String current(String type) {
        try {
            Class<?> known =
                    Class.forName(EventTypeNames.classNameOf(type), false, EventTypeAnswers.class.getClassLoader());
            return Optional.ofNullable(new EventRevisions().revisionOf(known)).orElse("");
        } catch (ClassNotFoundException unknown) {
            return "";
        }
    }
}
