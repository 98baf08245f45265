package vn.thanhdong.commandservice.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.eventstore.AggregateHistory;
import vn.thanhdong.eventstore.EventAppender;
import vn.thanhdong.territory.CalendarDecision;
import vn.thanhdong.territory.RecountProgress;
import vn.thanhdong.territory.event.CalendarDecided;
import vn.thanhdong.territory.event.CalendarEvent;
import vn.thanhdong.territory.event.DueDatesRecounted;

/** What is recorded of the working calendar, and of how far due dates follow it. */
final class CalendarRecords {

    private static final Map<String, String> BY_ITSELF = Map.of(EventMetadata.CHANNEL, "system");

    private final EventStore store;
    private final EventAppender events;

    CalendarRecords(EventStore store, EventAppender events) {
        this.store = store;
        this.events = events;
    }

    /**
     * @param sequence how many decisions there are: another one that comes first makes this one fail
     * @param metadata who decided, where a command does not say it
     */
    void decided(CalendarDecision decision, long sequence, Map<String, String> metadata) {
        events.append(List.of(new AggregateHistory(
                "WorkingCalendar",
                CalendarEvent.CALENDAR,
                sequence,
                List.of(new CalendarDecided(decision.decidedAt(), decision)),
                metadata)));
    }

    /** The same, of a pack that was loaded: nobody entered it. */
    void loaded(CalendarDecision decision, long sequence) {
        decided(decision, sequence, BY_ITSELF);
    }

    /** Sequence of the decision that came of that command; empty when none did. */
    Optional<Long> sequenceOf(String commandId) {
        return store.readEvents(CalendarEvent.CALENDAR)
                .asStream()
                .filter(event -> commandId.equals(event.getMetaData().get(EventMetadata.COMMAND_ID)))
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .findFirst();
    }

    /** How far due dates had been derived with that version; empty when that has not begun. */
    Optional<RecountProgress> progressWith(String calendarVersion) {
        String recount = CalendarEvent.recountOf(calendarVersion);
        return store.lastSequenceNumberFor(recount)
                .flatMap(last -> store.readEvents(recount, last)
                        .asStream()
                        .map(DomainEventMessage::getPayload)
                        .filter(DueDatesRecounted.class::isInstance)
                        .map(event -> ((DueDatesRecounted) event).progress())
                        .findFirst());
    }

    void recounted(DueDatesRecounted progress) {
        String recount = CalendarEvent.recountOf(progress.progress().calendarVersion());
        events.append(List.of(new AggregateHistory(
                "DueDateRecount", recount, events.nextSequence(recount), List.of(progress), BY_ITSELF)));
    }
}
