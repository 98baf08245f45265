package vn.thanhdong.reception.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.reception.event.QueueEvent;
import vn.thanhdong.territory.AgencyCode;

/** One document per desk and day: every screen on the wall asks for it, so that it is had by one look. */
public final class QueueProjection implements Projection<QueueDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "queues";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<QueueDocument> documentType() {
        return QueueDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/reception/projection/queues.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return QueueEvent.class.isAssignableFrom(type);
    }

    @Override
    public String documentId(DomainEvent event) {
        var happened = (QueueEvent) event;
        return idOf(happened.agency(), happened.day());
    }

    static String idOf(AgencyCode agency, LocalDate day) {
        return agency + "-" + day;
    }

    @Override
    public boolean oneAggregate() {
        return true;
    }

    @Override
    public QueueDocument after(@Nullable QueueDocument document, RecordedEvent event) {
        var happened = (QueueEvent) event.payload();
        QueueBook before = document == null ? QueueBook.EMPTY : document.book();
        QueueBook now = before.after(happened);
        return new QueueDocument(
                happened.agency().value(),
                happened.day().toString(),
                event.sequence(),
                now.tickets().stream().flatMap(one -> one.dossiers().stream()).toList(),
                now.tickets());
    }
}
