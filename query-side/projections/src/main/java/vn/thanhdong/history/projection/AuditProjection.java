package vn.thanhdong.history.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.serialization.EventTypeNames;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** The audit trail: one document for each event of each context. Personal fields are not even opened for it. */
public final class AuditProjection implements Projection<AuditDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "audit";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AuditDocument> documentType() {
        return AuditDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/history/projection/audit.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return true;
    }

    @Override
    public boolean onePerEvent() {
        return true;
    }

    @Override
    public boolean opensPersonalData() {
        return false;
    }

    @Override
    public String documentId(DomainEvent event) {
        throw new UnsupportedOperationException("A document of the audit trail is found by the id of its event");
    }

    @Override
    public AuditDocument after(@Nullable AuditDocument document, RecordedEvent event) {
        DomainEvent payload = event.payload();
        AuditContent content = AuditContent.of(payload);
        boolean imported = "true".equals(event.metadata().get(EventMetadata.IMPORTED));
        String person = event.metadata().get(EventMetadata.ACTOR);
        return new AuditDocument(
                event.position(),
                EventTypeNames.nameOf(payload.getClass().getName()),
                content.subjects(),
                content.words().isEmpty() ? null : content.words(),
                payload.occurredAt(),
                event.recordedAt(),
                person,
                event.metadata().get(EventMetadata.ROLE),
                event.metadata().get(EventMetadata.AGENCY),
                event.metadata().get(EventMetadata.CHANNEL),
                event.metadata().get(EventMetadata.CORRELATION_ID),
                person == null ? event.metadata().get(EventMetadata.CAUSATION_ID) : null,
                imported ? Boolean.TRUE : null,
                payload instanceof ConnectionSeen seen
                        ? seen.sessionId()
                        : event.metadata().get(EventMetadata.SESSION),
                payload instanceof ConnectionSeen seen ? seen.addressHash() : null);
    }
}
