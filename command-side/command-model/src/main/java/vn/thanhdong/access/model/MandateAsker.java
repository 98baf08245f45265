package vn.thanhdong.access.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.MandateTeam;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.command.MandateRefusal;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Who asks something of a mandate, and what of that is theirs to ask: an administrator enters, a leader confirms, and
 * neither is on the team.
 */
record MandateAsker(Actor actor, Instant now, Catalogue catalogue) {

    LocalDate today() {
        return LocalDate.ofInstant(now, WorkingCalendar.ZONE);
    }

    boolean enters() {
        return actor.is(Role.ADMINISTRATOR);
    }

    /** Province leaders confirm what is for the province, leaders of an agency what is about theirs and those below. */
    boolean mayConfirm(MandateScope scope) {
        if (actor.is(Role.PROVINCE_LEADER)) {
            return true;
        }
        Set<AgencyCode> own = actor.agency()
                .map(agency -> catalogue.territory().scope(agency, today()))
                .orElse(Set.of());
        return actor.is(Role.LEADER) && !scope.agencies().isEmpty() && own.containsAll(scope.agencies());
    }

    boolean mayEnd(Mandate mandate) {
        boolean head = actor.is(Role.AUDITOR) && mandate.team().head().equals(actor.person());
        return head || enters() || mayConfirm(mandate.scope());
    }

    boolean isOn(MandateTeam team) {
        return team.has(actor.person());
    }

    /** What is wrong with a team, beside its fields. */
    List<Rejection> refusals(MandateTeam team) {
        if (team.members().isEmpty()) {
            return List.of(MandateRefusal.TEAM_EMPTY.at("members"));
        }
        if (!team.has(team.head())) {
            return List.of(MandateRefusal.HEAD_NOT_MEMBER.at("head"));
        }
        return team.members().stream()
                .filter(member -> !isAuditor(member))
                .map(member -> MandateRefusal.MEMBER_UNSUITABLE.at("members", name(member)))
                .toList();
    }

    private boolean isAuditor(PersonId person) {
        return catalogue.accounts().stream()
                .anyMatch(account -> account.person().equals(person) && account.has(Role.AUDITOR));
    }

    private String name(PersonId person) {
        return catalogue.accounts().stream()
                .filter(account -> account.person().equals(person))
                .map(Account::displayName)
                .findFirst()
                .orElse(person.value());
    }
}
