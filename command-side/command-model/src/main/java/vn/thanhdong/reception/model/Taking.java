package vn.thanhdong.reception.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import vn.thanhdong.reception.KioskActor;
import vn.thanhdong.reception.KioskKey;
import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.reception.command.QueueRefusal;
import vn.thanhdong.reception.command.TakeNumber;
import vn.thanhdong.reception.event.NumberTaken;

/** Whether somebody gets a number, and which: a pure function. */
final class Taking {

    /** More than any desk serves in a day; three digits are what can be read from ten metres. */
    static final int MOST_A_DAY = 999;

    /** A child that plays with the buttons fills no morning. */
    static final int MOST_A_MINUTE = 20;

    private Taking() {}

    /** @param kiosks hashes of the keys of the kiosks that are open today */
    static Outcome of(TakeNumber command, Desk desk, Set<String> kiosks) {
        if (!desk.isOfItsClerk()) {
            boolean open = KioskActor.is(desk.actor())
                    && command.kiosk()
                            .map(KioskKey::hash)
                            .filter(kiosks::contains)
                            .isPresent();
            if (!open) {
                return new Outcome.Refused(QueueRefusal.KIOSK_CLOSED.because());
            }
        }
        if (desk.book().tickets().size() >= MOST_A_DAY) {
            return new Outcome.Refused(QueueRefusal.DAY_FULL.because());
        }
        Instant minuteAgo = desk.now().minus(Duration.ofMinutes(1));
        long lately = desk.book().tickets().stream()
                .filter(one -> one.takenAt().isAfter(minuteAgo))
                .count();
        if (lately >= MOST_A_MINUTE) {
            return new Outcome.Refused(QueueRefusal.TOO_MANY_NOW.because());
        }
        return Outcome.happens(new NumberTaken(
                desk.agency(), desk.day(), desk.now(), command.ticketId(), next(command, desk), command.purpose()));
    }

    private static TicketNumber next(TakeNumber command, Desk desk) {
        int last = desk.book().tickets().stream()
                .filter(one -> one.number().priority() == command.priority())
                .mapToInt(one -> one.number().number())
                .max()
                .orElse(0);
        return new TicketNumber(last + 1, command.priority());
    }
}
