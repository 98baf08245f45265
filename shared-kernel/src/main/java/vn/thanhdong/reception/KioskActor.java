package vn.thanhdong.reception;

import java.util.Optional;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;

/**
 * Who acts when somebody takes a number at a kiosk without saying who they are. It is a clerk of no agency: it may do
 * nothing by itself, and takes numbers only with the key of a kiosk that a clerk opened that day.
 */
public final class KioskActor {

    public static final Actor ACTOR = new Actor(new PersonId("kiosk"), Role.CLERK, Optional.empty(), Optional.empty());

    private KioskActor() {}

    public static boolean is(Actor actor) {
        return ACTOR.equals(actor);
    }
}
