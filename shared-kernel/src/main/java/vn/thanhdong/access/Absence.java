package vn.thanhdong.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.territory.AgencyCode;

/**
 * Somebody is away for a while, and somebody else of the same agency acts in their stead. Nothing is moved by it: what
 * is left at its end is there for its owner.
 *
 * @param id made by who declares it, unique
 * @param agency whose work it is
 * @param person who is away
 * @param role in which of their roles
 * @param from first moment
 * @param to first moment after it; moved forward when it is ended early, then perhaps not after {@code from}
 * @param deputy who acts in their stead
 * @param deputyRole role in which the deputy does
 * @param signing by what right the deputy signs; empty unless somebody is away who signs
 * @param decision number of the paper that gives this right; empty where none is needed
 */
public record Absence(
        String id,
        AgencyCode agency,
        PersonId person,
        Role role,
        Instant from,
        Instant to,
        PersonId deputy,
        Role deputyRole,
        Optional<SigningAuthority> signing,
        String decision) {

    public Absence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(deputy, "deputy");
        Objects.requireNonNull(deputyRole, "deputyRole");
        Objects.requireNonNull(signing, "signing");
        Objects.requireNonNull(decision, "decision");
    }

    public boolean inForce(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** Whether nothing of it lies after the moment. */
    public boolean isOver(Instant moment) {
        return !to.isAfter(moment) || !to.isAfter(from);
    }

    /** Whether there is a moment in both. */
    public boolean overlaps(Instant begin, Instant end) {
        return from.isBefore(end) && begin.isBefore(to) && to.isAfter(from);
    }

    /** Whether it lets that actor act in the absent one's stead. */
    public boolean names(Actor actor) {
        return deputy.equals(actor.person()) && deputyRole == actor.role() && actor.actsFor(agency);
    }

    /** The same, over at that moment. */
    public Absence endedAt(Instant moment) {
        Instant end = moment.isBefore(to) ? moment : to;
        return new Absence(id, agency, person, role, from, end, deputy, deputyRole, signing, decision);
    }

    /** The same at the agency to which the work has come. */
    public Absence at(AgencyCode heir) {
        return heir.equals(agency)
                ? this
                : new Absence(id, heir, person, role, from, to, deputy, deputyRole, signing, decision);
    }
}
