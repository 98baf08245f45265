package vn.thanhdong.reception;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One number of a day and what became of it.
 *
 * @param id made by who took it, so that it finds its own number; says nothing about a person
 * @param takenAt when it was taken
 * @param counter number of the counter that called it last; 0 before it is called
 * @param firstCalledAt when it was called for the first time: until then somebody waited
 * @param lastCalledAt when it was called the last time
 * @param calls how often it was called
 * @param dossiers opaque ids of what was taken in of who came with it, in that order
 */
public record Ticket(
        String id,
        TicketNumber number,
        VisitPurpose purpose,
        Instant takenAt,
        TicketState state,
        int counter,
        Optional<Instant> firstCalledAt,
        Optional<Instant> lastCalledAt,
        int calls,
        List<String> dossiers) {

    public Ticket {
        dossiers = List.copyOf(dossiers);
    }

    /** As it is when it is taken. */
    static Ticket taken(String id, TicketNumber number, VisitPurpose purpose, Instant at) {
        return new Ticket(
                id, number, purpose, at, TicketState.WAITING, 0, Optional.empty(), Optional.empty(), 0, List.of());
    }

    Ticket calledTo(int where, Instant at) {
        return new Ticket(
                id,
                number,
                purpose,
                takenAt,
                TicketState.CALLED,
                where,
                firstCalledAt.or(() -> Optional.of(at)),
                Optional.of(at),
                calls + 1,
                dossiers);
    }

    Ticket now(TicketState other) {
        return new Ticket(id, number, purpose, takenAt, other, counter, firstCalledAt, lastCalledAt, calls, dossiers);
    }

    Ticket brought(String dossier) {
        return new Ticket(
                id,
                number,
                purpose,
                takenAt,
                state,
                counter,
                firstCalledAt,
                lastCalledAt,
                calls,
                Stream.concat(dossiers.stream(), Stream.of(dossier)).toList());
    }

    /** How long somebody waited for the first call; empty while they do. */
    public Optional<Duration> waited() {
        return firstCalledAt.map(called -> Duration.between(takenAt, called));
    }
}
