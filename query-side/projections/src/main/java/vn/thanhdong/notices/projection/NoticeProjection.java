package vn.thanhdong.notices.projection;

import org.jspecify.annotations.Nullable;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.notices.event.NoticeEvent;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** One document per notice. */
public final class NoticeProjection implements Projection<NoticeDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "notices";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<NoticeDocument> documentType() {
        return NoticeDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/notices/projection/notices.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return NoticeEvent.class.isAssignableFrom(type);
    }

    @Override
    public String documentId(DomainEvent event) {
        return ((NoticeEvent) event).noticeId();
    }

    @Override
    public NoticeDocument after(@Nullable NoticeDocument document, RecordedEvent event) {
        return NoticeDocument.after(document, (NoticeEvent) event.payload());
    }
}
