package vn.thanhdong.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who acts when nobody does: processes that send commands because of an event. It cannot sign in; the command side alone
 * grants it its role, and what comes of it names no person.
 */
public final class SystemActor {

    public static final Actor ACTOR =
            new Actor(new PersonId("system"), Role.OPERATOR, Optional.empty(), Optional.empty());

    private SystemActor() {}

    public static boolean is(Actor actor) {
        return ACTOR.equals(actor);
    }

    /** The same grants, and those of the system. */
    public static Grants besides(Grants people) {
        return person -> person.equals(ACTOR.person())
                ? Set.of(new Grant(ACTOR.role(), ACTOR.agency(), ACTOR.area()))
                : people.of(person);
    }
}
