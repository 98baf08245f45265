package vn.thanhdong.reception.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.reception.Ticket;
import vn.thanhdong.reception.TicketNumber;
import vn.thanhdong.reception.TicketState;
import vn.thanhdong.reception.command.BringDossier;
import vn.thanhdong.reception.command.CallNext;
import vn.thanhdong.reception.command.CallNumber;
import vn.thanhdong.reception.command.PassNumber;
import vn.thanhdong.reception.command.QueueRefusal;
import vn.thanhdong.reception.command.ServeNumber;
import vn.thanhdong.reception.event.NumberBroughtDossier;
import vn.thanhdong.reception.event.NumberCalled;
import vn.thanhdong.reception.event.NumberPassed;
import vn.thanhdong.reception.event.NumberServed;
import vn.thanhdong.reception.event.QueueEvent;

/**
 * Who is called to a counter, and what becomes of who was called: pure functions. Only after it is known that a
 * clerk of the desk asks.
 */
final class Calling {

    private static final int MOST_COUNTERS = 99;

    private Calling() {}

    static Outcome next(CallNext command, Desk desk) {
        if (!isCounter(command.counter())) {
            return noCounter();
        }
        if (command.purposes().isEmpty()) {
            return new Outcome.Refused(QueueRefusal.PURPOSE_REQUIRED.at("purposes"));
        }
        Optional<Ticket> next = desk.book().line().stream()
                .filter(one -> command.purposes().contains(one.purpose()))
                .findFirst();
        return next.map(ticket -> called(ticket.number(), command.counter(), desk))
                .orElseGet(() -> new Outcome.Refused(QueueRefusal.NOBODY_WAITS.because()));
    }

    static Outcome number(CallNumber command, Desk desk) {
        if (!isCounter(command.counter())) {
            return noCounter();
        }
        TicketNumber number = command.number();
        Optional<Ticket> found = desk.book().find(number);
        if (found.isEmpty()) {
            return new Outcome.Refused(QueueRefusal.NUMBER_UNKNOWN.because(number.label()));
        }
        Ticket ticket = found.get();
        if (ticket.state() == TicketState.SERVED) {
            return new Outcome.Refused(QueueRefusal.NUMBER_SERVED.because(number.label()));
        }
        if (ticket.state() == TicketState.CALLED && ticket.counter() != command.counter()) {
            return new Outcome.Refused(QueueRefusal.AT_ANOTHER_COUNTER.because(number.label(), ticket.counter()));
        }
        return called(number, command.counter(), desk);
    }

    static Outcome pass(PassNumber command, Desk desk) {
        return isCalledTo(command.counter(), command.number(), desk)
                ? Outcome.happens(
                        new NumberPassed(desk.agency(), desk.day(), desk.now(), command.number(), command.counter()))
                : notCalled(command.number());
    }

    static Outcome serve(ServeNumber command, Desk desk) {
        return isCalledTo(command.counter(), command.number(), desk)
                ? Outcome.happens(
                        new NumberServed(desk.agency(), desk.day(), desk.now(), command.number(), command.counter()))
                : notCalled(command.number());
    }

    static Outcome brought(BringDossier command, Desk desk) {
        if (desk.book().ofDossier(command.dossier()).isPresent()) {
            return Outcome.happens();
        }
        return isCalledTo(command.counter(), command.number(), desk)
                ? Outcome.happens(new NumberBroughtDossier(
                        desk.agency(), desk.day(), desk.now(), command.number(), command.counter(), command.dossier()))
                : notCalled(command.number());
    }

    /** One key is enough for the usual case: whoever was at the counter is done when somebody else is called there. */
    private static Outcome called(TicketNumber number, int counter, Desk desk) {
        List<QueueEvent> events = new ArrayList<>();
        desk.book()
                .at(counter)
                .filter(before -> !before.number().equals(number))
                .ifPresent(before ->
                        events.add(new NumberServed(desk.agency(), desk.day(), desk.now(), before.number(), counter)));
        events.add(new NumberCalled(desk.agency(), desk.day(), desk.now(), number, counter));
        return new Outcome.Happens(events);
    }

    private static boolean isCalledTo(int counter, TicketNumber number, Desk desk) {
        return desk.book()
                .at(counter)
                .filter(one -> one.number().equals(number))
                .isPresent();
    }

    private static Outcome notCalled(TicketNumber number) {
        return new Outcome.Refused(QueueRefusal.NOT_CALLED.because(number.label()));
    }

    private static boolean isCounter(int counter) {
        return counter >= 1 && counter <= MOST_COUNTERS;
    }

    private static Outcome noCounter() {
        return new Outcome.Refused(QueueRefusal.COUNTER_INVALID.at("counter", 1, MOST_COUNTERS));
    }
}
