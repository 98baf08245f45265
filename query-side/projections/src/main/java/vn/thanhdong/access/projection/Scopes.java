package vn.thanhdong.access.projection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * The scopes of those who ask today.
 *
 * @param territory the areas and agencies as they are known now
 * @param clock says which day it is
 */
public record Scopes(Supplier<Territory> territory, Clock clock) {

    /** What that person may see now; null, nobody signed in, sees nothing. */
    public Scope of(@Nullable Actor actor) {
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
