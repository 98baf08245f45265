package vn.thanhdong.access.model;

import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Deputies;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.territory.AgencyCode;

/** Who may say of whom that they are away, and that they are back. */
final class Declarers {

    private Declarers() {}

    static boolean may(Actor actor, AgencyCode agency, PersonId person, Role role) {
        if (actor.is(Role.ADMINISTRATOR)) {
            return Deputies.mayDeclareForOthers(Role.ADMINISTRATOR, role);
        }
        boolean own = actor.person().equals(person) && actor.is(role);
        return actor.actsFor(agency) && (own || Deputies.mayDeclareForOthers(actor.role(), role));
    }
}
