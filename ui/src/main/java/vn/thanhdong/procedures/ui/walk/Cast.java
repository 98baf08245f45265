package vn.thanhdong.procedures.ui.walk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Role;
import vn.thanhdong.territory.AgencyCode;

/**
 * Who plays which role: the demonstration's citizen and one person of each role, all of the agency of its first clerk.
 *
 * @param accounts by role
 */
record Cast(Map<Role, Account> accounts) {

    /** Empty when somebody is missing, as outside of a demonstration everybody is. */
    static Optional<Cast> of(List<Account> people) {
        Optional<AgencyCode> agency = people.stream()
                .filter(account -> account.has(Role.CLERK))
                .findFirst()
                .flatMap(account -> grant(account, Role.CLERK).agency());
        Map<Role, Account> accounts = new EnumMap<>(Role.class);
        for (WalkStep step : WalkStep.values()) {
            Role role = step.role();
            people.stream()
                    .filter(account -> account.has(role))
                    .filter(account -> role == Role.CITIZEN
                            || grant(account, role).agency().equals(agency))
                    .findFirst()
                    .ifPresent(account -> accounts.putIfAbsent(role, account));
        }
        return agency.isPresent() && accounts.size() == WalkStep.roles()
                ? Optional.of(new Cast(accounts))
                : Optional.empty();
    }

    Account account(Role role) {
        return java.util.Objects.requireNonNull(accounts.get(role), role.name());
    }

    Actor actor(Role role) {
        Account account = account(role);
        Grant grant = grant(account, role);
        return new Actor(account.person(), role, grant.agency(), grant.area());
    }

    private static Grant grant(Account account, Role role) {
        return account.grants().stream()
                .filter(grant -> grant.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
