package vn.thanhdong.access.projection;

import java.time.Clock;
import java.time.LocalDate;
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

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
