package vn.thanhdong.access.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.AbsenceBook;
import vn.thanhdong.access.event.AbsenceEvent;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.projection.Projection;
import vn.thanhdong.projection.RecordedEvent;

/** One document per agency: everybody's worklist asks for it, so that it is had by one look. */
public final class AbsenceProjection implements Projection<AbsenceDocument> {

    /** Name of the projection and of the alias that is read. */
    public static final String NAME = "absences";

    /** The events keep all of them; lists show a year. */
    private static final Duration SHOWN = Duration.ofDays(400);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AbsenceDocument> documentType() {
        return AbsenceDocument.class;
    }

    @Override
    public String indexDefinition() {
        return "vn/thanhdong/access/projection/absences.json";
    }

    @Override
    public boolean handles(Class<? extends DomainEvent> type) {
        return AbsenceEvent.class.isAssignableFrom(type);
    }

    @Override
    public String documentId(DomainEvent event) {
        return ((AbsenceEvent) event).agency().value();
    }

    @Override
    public boolean oneAggregate() {
        return true;
    }

    @Override
    public AbsenceDocument after(@Nullable AbsenceDocument document, RecordedEvent event) {
        var happened = (AbsenceEvent) event.payload();
        AbsenceBook before = document == null ? AbsenceBook.EMPTY : document.book();
        Instant oldest = happened.occurredAt().minus(SHOWN);
        List<Absence> shown = before.after(happened).absences().stream()
                .filter(absence -> absence.to().isAfter(oldest))
                .toList();
        return new AbsenceDocument(happened.agency().value(), event.sequence(), shown);
    }
}
