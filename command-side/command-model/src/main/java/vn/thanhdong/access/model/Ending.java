package vn.thanhdong.access.model;

import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.AbsenceBook;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.command.AbsenceRefusal;
import vn.thanhdong.access.command.EndAbsence;
import vn.thanhdong.access.event.AbsenceEnded;
import vn.thanhdong.command.Rejection;

/** What comes of it when somebody ends an absence. */
sealed interface Ending {

    record Happens(AbsenceEnded event) implements Ending {}

    record Refused(Rejection why) implements Ending {}

    static Ending of(EndAbsence command, AbsenceBook book, Actor actor, Instant now) {
        Optional<Absence> found = book.absences().stream()
                .filter(one -> one.id().equals(command.absenceId()))
                .findFirst();
        if (found.isEmpty()) {
            return new Refused(AbsenceRefusal.UNKNOWN.because());
        }
        Absence absence = found.get();
        if (!Declarers.may(actor, absence.agency(), absence.person(), absence.role())) {
            return new Refused(AbsenceRefusal.NOT_YOURS.because());
        }
        return absence.isOver(now)
                ? new Refused(AbsenceRefusal.OVER.because())
                : new Happens(new AbsenceEnded(absence.id(), now, absence.agency()));
    }
}
