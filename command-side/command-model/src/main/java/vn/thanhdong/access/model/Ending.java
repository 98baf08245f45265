package vn.thanhdong.access.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.AbsenceBook;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.command.AbsenceRefusal;
import vn.thanhdong.access.command.EndAbsence;
import vn.thanhdong.access.event.AbsenceEnded;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/** What comes of it when somebody ends an absence. */
sealed interface Ending {

    record Happens(AbsenceEnded event) implements Ending {}

    record Refused(Rejection why) implements Ending {}

    /** @param territory after a merger those of the heir end what was declared before */
    static Ending of(EndAbsence command, AbsenceBook book, Actor actor, Instant now, Territory territory) {
        Optional<Absence> found = book.absences().stream()
                .filter(one -> one.id().equals(command.absenceId()))
                .findFirst();
        if (found.isEmpty()) {
            return new Refused(AbsenceRefusal.UNKNOWN.because());
        }
        Absence absence = found.get();
        var heir = territory.heir(absence.agency(), LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        if (!Declarers.may(actor, absence.agency(), absence.person(), absence.role())
                && !Declarers.may(actor, heir, absence.person(), absence.role())) {
            return new Refused(AbsenceRefusal.NOT_YOURS.because());
        }
        return absence.isOver(now)
                ? new Refused(AbsenceRefusal.OVER.because())
                : new Happens(new AbsenceEnded(absence.id(), now, absence.agency()));
    }
}
