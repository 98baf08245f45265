package vn.thanhdong.access.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.event.PersonalDataViewed;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** One document per look at personal data. */
public final class ViewProjection implements Projection<ViewDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "views";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ViewDocument> documentType() {
        return ViewDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/access/projection/views.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return type == PersonalDataViewed.class;
    }

    @Override
    public String documentId(DomainEvent event) {
        return ((PersonalDataViewed) event).viewId();
    }

    @Override
    public ViewDocument after(@Nullable ViewDocument document, RecordedEvent event) {
        var viewed = (PersonalDataViewed) event.payload();
        List<PersonId> persons = viewed.seen().stream()
                .flatMap(seen -> seen.persons().stream())
                .distinct()
                .toList();
        return new ViewDocument(
                viewed.viewId(),
                event.position(),
                viewed.occurredAt(),
                event.metadata().getOrDefault(EventMetadata.ACTOR, ""),
                event.metadata().getOrDefault(EventMetadata.ROLE, ""),
                event.metadata().getOrDefault(EventMetadata.AGENCY, ""),
                persons,
                viewed.seen().stream()
                        .map(Seen::dossier)
                        .filter(dossier -> !dossier.isEmpty())
                        .distinct()
                        .toList(),
                viewed.seen(),
                event.metadata().get(EventMetadata.MANDATE),
                viewed.reason().orElse(null));
    }
}
