package vn.thanhdong.access.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.event.MandateEvent;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** One document per mandate: there are few, and whether they are in force the clock says. */
public final class MandateProjection implements Projection<MandateDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "mandates";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<MandateDocument> documentType() {
        return MandateDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/access/projection/mandates.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return MandateEvent.class.isAssignableFrom(type);
    }

    @Override
    public String documentId(DomainEvent event) {
        return ((MandateEvent) event).mandateId();
    }

    @Override
    public boolean oneAggregate() {
        return true;
    }

    @Override
    public MandateDocument after(@Nullable MandateDocument document, RecordedEvent event) {
        Mandate mandate = Mandate.after(document == null ? null : document.mandate(), (MandateEvent) event.payload());
        return new MandateDocument(
                mandate.id(), event.sequence(), mandate.team().members(), mandate);
    }
}
