package vn.thanhdong.commandservice.notices;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.notices.StaffMail;
import vn.thanhdong.notices.event.StaffMailChosen;

/** What officials have chosen, read from their own events: the last choice holds. */
final class StaffMailChoices {

    private final EventStore events;

    StaffMailChoices(EventStore events) {
        this.events = events;
    }

    StaffMail of(PersonId person) {
        return events.readEvents(nameOf(person))
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(StaffMailChosen.class::cast)
                .map(StaffMailChosen::mail)
                .reduce((before, after) -> after)
                .orElse(StaffMail.OFF);
    }

    static String nameOf(PersonId person) {
        return "staff-mail-of/" + person;
    }
}
