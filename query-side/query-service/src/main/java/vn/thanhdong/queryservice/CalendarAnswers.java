package vn.thanhdong.queryservice;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.RecountProgress;
import vn.thanhdong.territory.WorkingCalendar;
import vn.thanhdong.territory.event.CalendarEvent;
import vn.thanhdong.territory.event.DueDatesRecounted;
import vn.thanhdong.territory.query.DecidedCalendar;
import vn.thanhdong.territory.query.GetWorkingCalendar;

/** Answers from what this process has followed of the calendar, and from the last event of each recount. */
final class CalendarAnswers {

    private static final int LATEST = 5;

    private final CatalogueInForce catalogue;
    private final EventStore events;

    CalendarAnswers(CatalogueInForce catalogue, EventStore events) {
        this.catalogue = catalogue;
        this.events = events;
    }

    /** The calendar is everybody's; how far dossiers have followed it is told to those who run the system. */
    @QueryHandler
    DecidedCalendar answer(GetWorkingCalendar question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        CalendarHistory calendars = catalogue.calendars();
        WorkingCalendar now = calendars.now();
        boolean runsIt = asker != null && (asker.is(Role.OPERATOR) || asker.is(Role.ADMINISTRATOR));
        return new DecidedCalendar(
                now.version(),
                now.lastDecidedYear().getValue(),
                now.specialDays(),
                calendars.decisions(),
                runsIt ? recounts(calendars) : List.of());
    }

    private List<RecountProgress> recounts(CalendarHistory calendars) {
        return calendars.decisions().reversed().stream()
                .limit(LATEST)
                .map(CalendarDecision::version)
                .flatMap(version -> last(version).stream())
                .toList();
    }

    private Optional<RecountProgress> last(String calendarVersion) {
        String recount = CalendarEvent.recountOf(calendarVersion);
        return events.lastSequenceNumberFor(recount)
                .flatMap(last -> events.readEvents(recount, last)
                        .asStream()
                        .map(event -> event.getPayload())
                        .filter(DueDatesRecounted.class::isInstance)
                        .map(event -> ((DueDatesRecounted) event).progress())
                        .findFirst());
    }
}
