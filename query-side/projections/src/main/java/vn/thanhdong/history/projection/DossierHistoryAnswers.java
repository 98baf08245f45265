package vn.thanhdong.history.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.query.DossierSentences;
import vn.thanhdong.projection.RecordedEvent;

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
        String dossier = question.dossier().value();
        Visible seen = visible.to(asker, dossier);
        if (seen == Visible.NO) {
            return new DossierHistory(List.of());
        }
        StoredDossier read =
                StoredDossier.read(events, dossier, positions.of(question.dossier()), opened.asFarAs(seen));
        var changes = new DossierChanges(catalogue.get(), read.procedure(catalogue));
        List<Entry> entries = new ArrayList<>();
        for (RecordedEvent event : read.events()) {
            if (event.payload() instanceof DossierEvent happened) {
                entries.add(entry(event, happened, changes));
            }
        }
        return new DossierHistory(entries);
    }

    private static Entry entry(RecordedEvent event, DossierEvent happened, DossierChanges changes) {
        String type = happened.getClass().getSimpleName();
        return new Entry(
                event.sequence(),
                event.position(),
                event.eventId(),
                type,
                happened.occurredAt(),
                event.recordedAt(),
                value(event, EventMetadata.ACTOR),
                value(event, EventMetadata.ROLE),
                value(event, EventMetadata.AGENCY),
                value(event, EventMetadata.CHANNEL),
                value(event, EventMetadata.CORRELATION_ID),
                "true".equals(value(event, EventMetadata.IMPORTED)),
                DossierSentences.of(type),
                changes.of(happened, event.metadata()));
    }

    private static String value(RecordedEvent event, String key) {
        return event.metadata().getOrDefault(key, "");
    }
}
