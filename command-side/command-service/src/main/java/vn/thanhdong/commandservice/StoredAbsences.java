package vn.thanhdong.commandservice;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.AbsenceBook;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.event.AbsenceEvent;
import vn.thanhdong.access.model.AgencyAbsences;
import vn.thanhdong.territory.AgencyCode;

/** The absences of an agency as they are stored: one short stream, read when a decision depends on it. */
public final class StoredAbsences implements Absences {

    private final EventStore events;

    public StoredAbsences(EventStore events) {
        this.events = events;
    }

    @Override
    public List<Absence> of(AgencyCode agency) {
        AbsenceBook book = AbsenceBook.EMPTY;
        var stored = events.readEvents(AgencyAbsences.idOf(agency));
        while (stored.hasNext()) {
            if (stored.next().getPayload() instanceof AbsenceEvent event) {
                book = book.after(event);
            }
        }
        return book.absences();
    }
}
