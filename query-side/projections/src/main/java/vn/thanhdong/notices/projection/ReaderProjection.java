package vn.thanhdong.notices.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.notices.event.NoticesRead;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** One document per person who has marked notices as read. */
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
        return type == NoticesRead.class;
    }

    @Override
    public String documentId(DomainEvent event) {
        return ((NoticesRead) event).person().value();
    }

    @Override
    public ReaderDocument after(@Nullable ReaderDocument document, RecordedEvent event) {
        var read = (NoticesRead) event.payload();
        return new ReaderDocument(
                read.person().value(), Math.max(read.upTo(), document == null ? 0 : document.readUpTo()));
    }
}
