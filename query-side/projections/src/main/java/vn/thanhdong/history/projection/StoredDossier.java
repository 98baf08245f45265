package vn.thanhdong.history.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.projection.RecordedEvent;

/**
 * One dossier as its events tell it, whatever was derived of them.
 *
 * @param events in their order, opened as far as somebody may see
 */
record StoredDossier(List<RecordedEvent> events) {

    /**
     * @param places of its events in the log, by sequence; those that have none yet are missing at the end
     * @param opening applied to what is stored
     */
    static StoredDossier read(EventStore store, String dossier, List<Long> places, OpenedEvents opening) {
        List<DomainEventMessage<?>> stored = new ArrayList<>();
        store.readEvents(dossier).forEachRemaining(stored::add);
        List<? extends EventMessage<?>> opened = opening.open(stored);
        List<RecordedEvent> events = new ArrayList<>(stored.size());
        for (int i = 0; i < stored.size(); i++) {
            events.add(event(stored.get(i), opened.get(i), places));
        }
        return new StoredDossier(List.copyOf(events));
    }

    /** In the version under which it was submitted, else as it is now. */
    Optional<Procedure> procedure(Supplier<Catalogue> catalogue) {
        return events.stream()
                .map(RecordedEvent::payload)
                .flatMap(payload -> payload instanceof DossierSubmitted submitted ? Stream.of(submitted) : Stream.of())
                .findFirst()
                .flatMap(submitted -> catalogue
                        .get()
                        .procedure(submitted.procedure(), submitted.procedureVersion())
                        .or(() -> catalogue.get().procedure(submitted.procedure())));
    }

    private static RecordedEvent event(DomainEventMessage<?> stored, EventMessage<?> opened, List<Long> places) {
        long sequence = stored.getSequenceNumber();
        Map<String, String> metadata = new HashMap<>();
        stored.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new RecordedEvent(
                sequence < places.size() ? places.get((int) sequence) : -1,
                stored.getIdentifier(),
                stored.getAggregateIdentifier(),
                sequence,
                stored.getTimestamp(),
                (DomainEvent) opened.getPayload(),
                metadata);
    }
}
