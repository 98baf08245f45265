package vn.thanhdong.procedures.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.territory.CalendarHistory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * All that a decision depends on besides the dossier itself.
 *
 * @param actor who asks, verified
 * @param now the time, from the clock
 * @param seenSequence last event that the asker has seen; empty when they do not say
 * @param catalogue procedures, territory, calendar and accounts in force
 * @param codeBook gives out codes and numbers
 * @param hashes keyed hashes of persons
 * @param calendars the working calendar in each of its versions; the newest is the catalogue's
 * @param absences who is away, and who acts in their stead
 */
public record Circumstances(
        Actor actor,
        Instant now,
        OptionalLong seenSequence,
        Catalogue catalogue,
        CodeBook codeBook,
        PersonHashes hashes,
        CalendarHistory calendars,
        Absences absences) {

    /** With no calendar but the catalogue's, where nobody is away. */
    public Circumstances(
            Actor actor,
            Instant now,
            OptionalLong seenSequence,
            Catalogue catalogue,
            CodeBook codeBook,
            PersonHashes hashes) {
        this(
                actor,
                now,
                seenSequence,
                catalogue,
                codeBook,
                hashes,
                CalendarHistory.of(catalogue.calendar()),
                Absences.NONE);
    }

    /** The day in Vietnam. */
    LocalDate today() {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }

    WorkingCalendar calendar() {
        return catalogue.calendar();
    }
}
