package vn.thanhdong.history.query;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.language.Phrase;

/**
 * Answer to {@link GetDossierHistory}, oldest first; empty when the asker may not see the dossier.
 *
 * @param entries one per event
 */
public record DossierHistory(List<Entry> entries) {

    /**
     * One event.
     *
     * @param sequence in the dossier, from 0
     * @param position in the log of all events; -1 while it has none yet
     * @param eventId id of the event
     * @param type stable name of the event's type
     * @param occurredAt when it happened
     * @param recordedAt when it was recorded
     * @param person opaque id of who acted; empty for the system
     * @param role in which role; empty when none
     * @param agency for which agency; empty when none
     * @param channel way of entry
     * @param correlationId what else belongs to the same request
     * @param imported records the past of another system
     * @param sentence what happened, in words
     * @param changes what it changed, in words
     */
    public record Entry(
            long sequence,
            long position,
            String eventId,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            String person,
            String role,
            String agency,
            String channel,
            String correlationId,
            boolean imported,
            Phrase sentence,
            List<Change> changes) {
        public Entry {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One thing that an event changed.
     *
     * @param name what
     * @param value to what, as people read it; the same text twice where it does not depend on the language
     */
    public record Change(Phrase name, Phrase value) {}

    public DossierHistory {
        entries = List.copyOf(entries);
    }
}
