package vn.thanhdong.erasure.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.erasure.ErasureBook;
import vn.thanhdong.erasure.event.ErasureEvent;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** One document per person about whom anybody ever asked. */
public final class ErasureProjection implements Projection<ErasureDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "erasures";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ErasureDocument> documentType() {
        return ErasureDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/erasure/projection/erasures.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return ErasureEvent.class.isAssignableFrom(type);
    }

    @Override
    public String documentId(DomainEvent event) {
        return ((ErasureEvent) event).person().value();
    }

    @Override
    public boolean oneAggregate() {
        return true;
    }

    @Override
    public ErasureDocument after(@Nullable ErasureDocument document, RecordedEvent event) {
        var happened = (ErasureEvent) event.payload();
        ErasureBook before = document == null ? ErasureBook.EMPTY : document.book();
        return new ErasureDocument(
                happened.person().value(),
                event.sequence(),
                happened.occurredAt(),
                before.after(happened).requests());
    }
}
