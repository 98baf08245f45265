package vn.thanhdong.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.eventstore.PositionedEvents;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.projection.DossierDocument;
import vn.thanhdong.procedures.projection.DossierProjection;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.projection.document.DocumentJson;

/**
 * A dossier derived from its events, by the fold of the system. Only what does not need anybody's key is derived: personal
 * words stay sealed.
 *
 * @param events in their order
 * @param derived the parts of its document that hold nothing personal
 */
record AuditedDossier(String id, List<RecordedEvent> events, JsonNode derived) {

    private static final List<String> PARTS = List.of("codes", "subject", "standing", "desk", "due", "progress");
    private static final int PAGE = 50_000;
    private static final String POSITIONS = """
            SELECT p.position FROM domain_event_entry e JOIN event_position p ON p.global_index = e.global_index
            WHERE e.aggregate_identifier = ? ORDER BY e.sequence_number
            """;

    /**
     * By its unique code, or by its id.
     *
     * @return empty when no such dossier was accepted or handed in
     */
    static Optional<AuditedDossier> find(AuditedStore store, String code) {
        return Stream.of(code)
                .filter(id -> !positions(store, id).isEmpty())
                .findFirst()
                .or(() -> accepted(store.events(), code))
                .map(id -> of(store, id));
    }

    private static Optional<String> accepted(PositionedEvents events, String code) {
        List<String> found = new ArrayList<>();
        long head = events.head();
        for (long after = 0; after < head && found.isEmpty(); after += PAGE) {
            events.read(after, PAGE, Set.of(DossierAccepted.class), event -> {
                if (event.event() instanceof DossierAccepted accepted
                        && accepted.code().toString().equalsIgnoreCase(code)) {
                    found.add(event.aggregateId());
                }
            });
        }
        return found.stream().findFirst();
    }

    private static AuditedDossier of(AuditedStore store, String id) {
        List<RecordedEvent> events = new ArrayList<>();
        for (long position : positions(store, id)) {
            store.events()
                    .read(
                            position - 1,
                            1,
                            event -> events.add(new RecordedEvent(
                                    event.position(),
                                    event.eventId(),
                                    event.aggregateId(),
                                    event.sequence(),
                                    event.recordedAt(),
                                    event.event(),
                                    event.metadata())));
        }
        Catalogue packs = CatalogueLoader.fromClassPath();
        var fold = new DossierProjection(packs.calendar());
        if (events.isEmpty() || !fold.handles(events.getFirst().payload().getClass())) {
            throw new AuditRefusal("refused.no-dossier", id);
        }
        DossierDocument document = null;
        for (RecordedEvent event : events) {
            document = fold.after(document, event);
        }
        // as text, for a number has another type when it is read
        JsonMapper json = DocumentJson.mapper();
        return new AuditedDossier(id, List.copyOf(events), json.readTree(json.writeValueAsString(document)));
    }

    private static List<Long> positions(AuditedStore store, String id) {
        return store.ask(connection -> {
            List<Long> positions = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(POSITIONS)) {
                select.setString(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        positions.add(rows.getLong(1));
                    }
                }
            }
            return positions;
        });
    }

    /** How it stands, field by field. */
    Map<String, String> standing() {
        Map<String, String> standing = new LinkedHashMap<>();
        for (String field : List.of("code", "tracking")) {
            standing.put(field, text(derived.path("codes").path(field)));
        }
        derived.path("standing").properties().forEach(field -> standing.put(field.getKey(), text(field.getValue())));
        return standing;
    }

    /** The fields, as {@code part.field: derived ≠ shown}, in which what is searched is another. */
    List<String> differencesFrom(SearchedDossier searched) {
        JsonNode shown = searched.document(id);
        List<String> different = new ArrayList<>();
        for (String part : PARTS) {
            Set<String> names = new TreeSet<>(derived.path(part).propertyNames());
            names.addAll(shown.path(part).propertyNames());
            for (String name : names) {
                JsonNode ours = derived.path(part).path(name);
                JsonNode theirs = shown.path(part).path(name);
                if (!ours.equals(theirs)) {
                    different.add(part + "." + name + ": " + text(ours) + " ≠ " + text(theirs));
                }
            }
        }
        return different;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.isMissingNode() ? "-" : value.toString();
    }
}
