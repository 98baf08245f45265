package vn.thanhdong.access;

import java.util.Optional;

/**
 * Who acts when nobody does: processes that send commands because of an event. It holds nothing and cannot sign in;
 * the command side alone lets it act, and what comes of it names no person.
 */
public final class SystemActor {

    public static final Actor ACTOR =
            new Actor(new PersonId("system"), Role.OPERATOR, Optional.empty(), Optional.empty());

    private SystemActor() {}

    public static boolean is(Actor actor) {
        return ACTOR.equals(actor);
    }
}
