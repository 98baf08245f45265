package vn.thanhdong.notices.projection;

import vn.thanhdong.access.PersonId;
import vn.thanhdong.notices.StaffMail;

/**
 * How far somebody has read their notices in the pages, and how else they are told.
 *
 * @param person opaque id
 * @param readUpTo place in the log of all events; what stands there and before it is read
 * @param mail what an official has chosen
 */
record ReaderDocument(String person, long readUpTo, StaffMail mail) {

    static ReaderDocument of(PersonId person) {
        return new ReaderDocument(person.value(), 0, StaffMail.OFF);
    }

    ReaderDocument readUpTo(long position) {
        return new ReaderDocument(person, Math.max(position, readUpTo), mail);
    }

    ReaderDocument with(StaffMail chosen) {
        return new ReaderDocument(person, readUpTo, chosen);
    }
}
