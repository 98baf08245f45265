package vn.thanhdong.access.ui;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Deputies;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.territory.AgencyCode;

/**
 * Somebody in one of their roles at an agency, of whom an absence may be declared. A courtesy: the command side decides.
 */
record Colleague(PersonId person, String name, Role role, AgencyCode agency) {

    /** Of whom the actor may declare it, themselves first. */
    static List<Colleague> whom(Actor actor, Catalogue catalogue) {
        return all(catalogue)
                .filter(one -> one.mayBeDeclaredBy(actor))
                .sorted(Comparator.comparing(
                        one -> !one.person().equals(actor.person()))) // a stable sort: the others stay in their order
                .toList();
    }

    boolean mayBeDeclaredBy(Actor actor) {
        boolean own = actor.person().equals(person) && actor.is(role) && actor.actsFor(agency);
        boolean here = actor.is(Role.ADMINISTRATOR) || actor.actsFor(agency);
        return !Deputies.of(role).isEmpty() && (own || here && Deputies.mayDeclareForOthers(actor.role(), role));
    }

    /** Who may act in their stead, each once. */
    List<Colleague> deputies(Catalogue catalogue) {
        var seen = new HashSet<PersonId>();
        return Deputies.of(role).stream()
                .flatMap(able -> all(catalogue)
                        .filter(one -> one.role() == able && one.agency().equals(agency)))
                .filter(one -> !one.person().equals(person) && seen.add(one.person()))
                .toList();
    }

    /** By what right that deputy may sign; none where nothing is signed. */
    Set<SigningAuthority> signing(Colleague deputy) {
        return Deputies.signing(role, deputy.role());
    }

    private static Stream<Colleague> all(Catalogue catalogue) {
        return catalogue.accounts().stream()
                .flatMap(account -> account.grants().stream().flatMap(grant -> of(account, grant)));
    }

    private static Stream<Colleague> of(Account account, Grant grant) {
        return grant.agency().stream()
                .map(agency -> new Colleague(account.person(), account.displayName(), grant.role(), agency));
    }
}
