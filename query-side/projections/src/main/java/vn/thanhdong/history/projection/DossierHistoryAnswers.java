package vn.thanhdong.history.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.VisibleDossiers;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.history.query.DossierHistory;
import vn.thanhdong.history.query.DossierHistory.Entry;
import vn.thanhdong.history.query.GetDossierHistory;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.query.DossierSentences;

/** Answers with everything that happened to a dossier, read from its events and not from what was derived of them. */
public final class DossierHistoryAnswers {

    private final EventStore events;
    private final EventPositions positions;
    private final OpenedEvents opened;
    private final VisibleDossiers visible;
    private final Supplier<Catalogue> catalogue;

    public DossierHistoryAnswers(
            EventStore events,
            EventPositions positions,
            OpenedEvents opened,
            VisibleDossiers visible,
            Supplier<Catalogue> catalogue) {
        this.events = events;
        this.positions = positions;
        this.opened = opened;
        this.visible = visible;
        this.catalogue = catalogue;
    }

    /** Oldest first; nothing when the asker may not see the dossier, personal data only for those with the right. */
    @QueryHandler
    public DossierHistory answer(GetDossierHistory question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Visible seen = visible.to(asker, question.dossier().value());
        if (seen == Visible.NO) {
            return new DossierHistory(List.of());
        }
        String dossier = question.dossier().value();
        List<DomainEventMessage<?>> stored = new ArrayList<>();
        events.readEvents(dossier).forEachRemaining(stored::add);
        List<? extends EventMessage<?>> read = seen == Visible.ALL ? opened.open(stored) : stored;
        List<Long> places = positions.of(question.dossier());
        var changes = new DossierChanges(catalogue.get(), procedure(stored));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            if (read.get(i).getPayload() instanceof DossierEvent happened) {
                entries.add(entry(stored.get(i), happened, places, changes));
            }
        }
        return new DossierHistory(entries);
    }

    /** In the version under which it was submitted, else as it is now. */
    private Optional<Procedure> procedure(List<DomainEventMessage<?>> stored) {
        return stored.stream()
                .map(DomainEventMessage::getPayload)
                .filter(DossierSubmitted.class::isInstance)
                .map(DossierSubmitted.class::cast)
                .findFirst()
                .flatMap(submitted -> catalogue
                        .get()
                        .procedure(submitted.procedure(), submitted.procedureVersion())
                        .or(() -> catalogue.get().procedure(submitted.procedure())));
    }

    private Entry entry(
            DomainEventMessage<?> stored, DossierEvent happened, List<Long> places, DossierChanges changes) {
        String type = happened.getClass().getSimpleName();
        long sequence = stored.getSequenceNumber();
        Map<String, ?> metadata = stored.getMetaData();
        return new Entry(
                sequence,
                sequence < places.size() ? places.get((int) sequence) : -1,
                stored.getIdentifier(),
                type,
                happened.occurredAt(),
                stored.getTimestamp(),
                value(metadata, EventMetadata.ACTOR),
                value(metadata, EventMetadata.ROLE),
                value(metadata, EventMetadata.AGENCY),
                value(metadata, EventMetadata.CHANNEL),
                value(metadata, EventMetadata.CORRELATION_ID),
                "true".equals(value(metadata, EventMetadata.IMPORTED)),
                DossierSentences.of(type),
                changes.of(happened, metadata));
    }

    private static String value(Map<String, ?> metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? "" : value.toString();
    }
}
