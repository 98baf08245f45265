package vn.thanhdong.standalone.demo;

import java.util.Optional;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.territory.AgencyCode;

/** The people of the demonstration, in their roles. */
final class Staff {

    private final Catalogue catalogue;

    Staff(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Who holds the role at the agency. */
    Actor of(AgencyCode agency, Role role) {
        return catalogue.accounts().stream()
                .flatMap(account -> account.grants().stream()
                        .filter(grant -> grant.role() == role
                                && grant.agency().filter(agency::equals).isPresent())
                        .map(grant -> new Actor(account.person(), role, grant.agency(), grant.area())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + role + " at " + agency));
    }

    Optional<Account> account(String username) {
        return catalogue.accounts().stream()
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    /** Somebody who may import. */
    Actor operator() {
        return catalogue.accounts().stream()
                .flatMap(account -> account.grants().stream()
                        .filter(grant -> grant.role() == Role.OPERATOR)
                        .map(grant -> new Actor(account.person(), grant.role(), grant.agency(), grant.area())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + Role.OPERATOR));
    }

    /** Who holds the role, wherever. */
    Optional<Actor> anybody(Role role) {
        return catalogue.accounts().stream()
                .filter(account -> account.has(role))
                .map(account -> as(account, role))
                .findFirst();
    }

    /** In a role that they hold. */
    static Actor as(Account account, Role role) {
        return account.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(grant -> new Actor(account.person(), role, grant.agency(), grant.area()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(account.username() + " is no " + role));
    }

    static Actor citizen(Account account) {
        return new Actor(account.person(), Role.CITIZEN, Optional.empty(), Optional.empty());
    }
}
