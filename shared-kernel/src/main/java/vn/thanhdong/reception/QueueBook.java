package vn.thanhdong.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thanhdong.reception.event.KioskOpened;
import vn.thanhdong.reception.event.NumberBroughtDossier;
import vn.thanhdong.reception.event.NumberCalled;
import vn.thanhdong.reception.event.NumberPassed;
import vn.thanhdong.reception.event.NumberServed;
import vn.thanhdong.reception.event.NumberTaken;
import vn.thanhdong.reception.event.QueueEvent;

/**
 * The numbers of one day at one desk: a pure function of its events, the same on both sides.
 *
 * @param tickets in the order in which they were taken
 */
public record QueueBook(List<Ticket> tickets) {

    public static final QueueBook EMPTY = new QueueBook(List.of());

    public QueueBook {
        tickets = List.copyOf(tickets);
    }

    public QueueBook after(QueueEvent event) {
        return switch (event) {
            case NumberTaken e ->
                new QueueBook(Stream.concat(
                                tickets.stream(),
                                Stream.of(Ticket.taken(e.ticketId(), e.number(), e.purpose(), e.occurredAt())))
                        .toList());
            case NumberCalled e -> with(e.number(), one -> one.calledTo(e.counter(), e.occurredAt()));
            case NumberPassed e -> with(e.number(), one -> one.now(TicketState.PASSED));
            case NumberServed e -> with(e.number(), one -> one.now(TicketState.SERVED));
            case NumberBroughtDossier e -> with(e.number(), one -> one.brought(e.dossier()));
            case KioskOpened ignored -> this;
        };
    }

    private QueueBook with(TicketNumber number, UnaryOperator<Ticket> change) {
        return new QueueBook(tickets.stream()
                .map(one -> one.number().equals(number) ? change.apply(one) : one)
                .toList());
    }

    public Optional<Ticket> find(TicketNumber number) {
        return tickets.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /** The ticket that somebody took by that id. */
    public Optional<Ticket> taken(String ticketId) {
        return tickets.stream().filter(one -> one.id().equals(ticketId)).findFirst();
    }

    /** Who is at that counter, or on the way there. */
    public Optional<Ticket> at(int counter) {
        return in(TicketState.CALLED).filter(one -> one.counter() == counter).findFirst();
    }

    /** Who waits, in the order in which they will be called: whom the law lets go first, then by the time of coming. */
    public List<Ticket> line() {
        return in(TicketState.WAITING)
                // a stable sort keeps the order of coming
                .sorted(Comparator.comparing(one -> !one.number().priority()))
                .toList();
    }

    /** Who will be called before that ticket. */
    public int before(Ticket ticket) {
        List<Ticket> line = line();
        int place = line.indexOf(ticket);
        return place < 0 ? 0 : place;
    }

    /** Who was called and did not come, the latest call first. */
    public List<Ticket> absent() {
        return in(TicketState.PASSED).sorted(LATEST_CALL_FIRST).toList();
    }

    /** Who is at the counters or on the way there, the latest call first. */
    public List<Ticket> atCounters() {
        return in(TicketState.CALLED).sorted(LATEST_CALL_FIRST).toList();
    }

    /** All who were called today, the latest call first. */
    public List<Ticket> calls() {
        return tickets.stream()
                .filter(one -> one.calls() > 0)
                .sorted(LATEST_CALL_FIRST)
                .toList();
    }

    /** How many there are in that state. */
    public long count(TicketState state) {
        return in(state).count();
    }

    /** How many dossiers were taken in of those who came with a number. */
    public long dossiers() {
        return tickets.stream().mapToLong(one -> one.dossiers().size()).sum();
    }

    /** The number with which that dossier came. */
    public Optional<Ticket> ofDossier(String dossier) {
        return tickets.stream().filter(one -> one.dossiers().contains(dossier)).findFirst();
    }

    /** How long people waited on average for their first call; empty before the first call of the day. */
    public Optional<Duration> averageWait() {
        List<Duration> waits =
                tickets.stream().flatMap(one -> one.waited().stream()).toList();
        return waits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        waits.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(waits.size()));
    }

    private Stream<Ticket> in(TicketState state) {
        return tickets.stream().filter(one -> one.state() == state);
    }

    private static final Comparator<Ticket> LATEST_CALL_FIRST = Comparator.comparing(
                    (Ticket one) -> one.lastCalledAt().orElse(Instant.EPOCH))
            .reversed();
}
