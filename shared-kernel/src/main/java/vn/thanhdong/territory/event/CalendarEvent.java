package vn.thanhdong.territory.event;

import vn.thanhdong.event.DomainEvent;

/** Something that happened to the working calendar, or of which its change is the reason. */
public sealed interface CalendarEvent extends DomainEvent permits CalendarDecided, DueDatesRecounted {

    /** The aggregate of all decisions: there is one calendar. */
    String CALENDAR = "working-calendar";

    /** The aggregate of how far due dates have been derived with that version of the calendar. */
    static String recountOf(String calendarVersion) {
        return "recount-" + calendarVersion;
    }
}
