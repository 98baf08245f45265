package vn.thanhdong.reception.model;

import java.time.Instant;
import java.time.LocalDate;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.reception.QueueBook;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * A desk on a day, as a decision finds it.
 *
 * @param book the numbers so far
 * @param actor who asks
 */
record Desk(AgencyCode agency, QueueBook book, Actor actor, Instant now) {

    /** Only the desk's own clerks call, pass over and serve. */
    boolean isOfItsClerk() {
        return actor.is(Role.CLERK) && actor.actsFor(agency);
    }

    LocalDate day() {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }
}
