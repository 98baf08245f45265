package vn.thanhdong.benchmarks;

import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.territory.AgencyCode;

/** The catalogue's people in their roles. */
record Staff(Catalogue catalogue) {

    /** Somebody who holds the role, wherever. */
    Actor any(Role role) {
        return find(role, "");
    }

    Actor of(AgencyCode agency, Role role) {
        return find(role, agency.value());
    }

    private Actor find(Role role, String agency) {
        return catalogue.accounts().stream()
                .flatMap(account -> account.grants().stream()
                        .filter(grant -> grant.role() == role)
                        .filter(grant -> agency.isEmpty()
                                || grant.agency()
                                        .map(AgencyCode::value)
                                        .orElse("")
                                        .equals(agency))
                        .map(grant -> new Actor(account.person(), role, grant.agency(), grant.area())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is " + role + " at " + agency));
    }
}
