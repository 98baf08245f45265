package vn.thanhdong.notices.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.notices.event.NoticesRead;
import vn.thanhdong.notices.event.StaffMailChosen;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** One document per person who has marked notices as read, or chosen how to be told. */
public final class ReaderProjection implements Projection<ReaderDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "readers";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ReaderDocument> documentType() {
        return ReaderDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/notices/projection/readers.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return type == NoticesRead.class || type == StaffMailChosen.class;
    }

    @Override
    public String documentId(DomainEvent event) {
        return person(event).value();
    }

    @Override
    public ReaderDocument after(@Nullable ReaderDocument document, RecordedEvent event) {
        ReaderDocument before = document == null ? ReaderDocument.of(person(event.payload())) : document;
        return switch (event.payload()) {
            case NoticesRead read -> before.readUpTo(read.upTo());
            case StaffMailChosen chosen -> before.with(chosen.mail());
            default -> before;
        };
    }

    private static PersonId person(DomainEvent event) {
        return switch (event) {
            case NoticesRead read -> read.person();
            case StaffMailChosen chosen -> chosen.person();
            default -> throw new IllegalArgumentException(event.getClass().getSimpleName() + " is of no reader");
        };
    }
}
