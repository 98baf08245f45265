package vn.thanhdong.erasure.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.erasure.LegalHoldBook;
import vn.thanhdong.erasure.event.LegalHoldEvent;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** One document per dossier that was ever held. */
public final class LegalHoldProjection implements Projection<LegalHoldDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "holds";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<LegalHoldDocument> documentType() {
        return LegalHoldDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/erasure/projection/holds.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return LegalHoldEvent.class.isAssignableFrom(type);
    }

    @Override
    public String documentId(DomainEvent event) {
        return ((LegalHoldEvent) event).dossierId().value();
    }

    @Override
    public boolean oneAggregate() {
        return true;
    }

    @Override
    public LegalHoldDocument after(@Nullable LegalHoldDocument document, RecordedEvent event) {
        var happened = (LegalHoldEvent) event.payload();
        LegalHoldBook before = document == null ? LegalHoldBook.EMPTY : document.book();
        return new LegalHoldDocument(
                happened.dossierId().value(),
                event.sequence(),
                before.after(happened).holds());
    }
}
