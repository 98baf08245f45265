package vn.thanhdong.access.projection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.Mandates;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.Role;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * The scopes of those who ask today.
 *
 * @param territory the areas and agencies as they are known now
 * @param clock says which day it is
 * @param mandates without which auditors see nothing; asked anew for every question, because the clock ends them
 */
public record Scopes(Supplier<Territory> territory, Clock clock, Mandates mandates) {

    /** Where no auditor is sent by anybody. */
    public Scopes(Supplier<Territory> territory, Clock clock) {
        this(territory, clock, Mandates.NONE);
    }

    /**
     * What that person may see now; null, nobody signed in, sees nothing.
     *
     * @throws NoMandateInForce an auditor asks whom no mandate sends now
     */
    public Scope of(@Nullable Actor actor) {
        if (actor == null || !actor.is(Role.AUDITOR)) {
            return ofMandates(actor);
        }
        List<Mandate> inForce = mandates.inForce(actor.person(), clock.instant());
        if (inForce.isEmpty()) {
            throw new NoMandateInForce(NoMandateInForce.Closed.EVERYTHING);
        }
        return Scope.of(actor, territory.get(), today(), inForce);
    }

    /** For questions about mandates themselves, which auditors without any in force ask as well. */
    public Scope ofMandates(@Nullable Actor actor) {
        return Scope.of(actor, territory.get(), today());
    }

    /** What is meant for that person in that role now. */
    public Addressed addressed(Actor actor) {
        return new Addressed(
                actor,
                actor.agency()
                        .map(own -> territory.get().predecessors(own, today()))
                        .orElse(Set.of()));
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
