package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;

/**
 * Which dossiers wait for somebody: those at a step of their role, in their agency or one whose work it took over, and
 * for nobody else in person; for an applicant those that owe a supplement or a payment.
 *
 * @param actor for whom
 * @param agencies their agency and those whose work came to it
 */
record Waits(Actor actor, Set<AgencyCode> agencies) {

    static Waits forActor(Actor actor, Territory territory, LocalDate today) {
        return new Waits(
                actor,
                actor.agency().map(own -> territory.predecessors(own, today)).orElse(Set.of()));
    }

    boolean holds(DossierDocument dossier) {
        DossierStanding standing = dossier.standing();
        if (actor.is(Role.CITIZEN)) {
            return dossier.belongsTo(actor.person()) && NationalStatus.WITH_THE_APPLICANT.contains(standing.status());
        }
        AgencyCode station = standing.stationAgency();
        return standing.stationRole() == actor.role()
                && station != null
                && agencies.contains(station)
                && (standing.stationPerson().isEmpty()
                        || standing.stationPerson().equals(actor.person().value()));
    }

    Query query() {
        if (actor.is(Role.CITIZEN)) {
            return Filters.all(
                    List.of(filedBy(actor), Filters.in("standing.status", NationalStatus.WITH_THE_APPLICANT)));
        }
        return Filters.all(List.of(
                Filters.is("standing.stationRole", actor.role()),
                Filters.in("standing.stationAgency", agencies),
                Filters.in("standing.stationPerson", List.of("", actor.person()))));
    }

    static Query filedBy(Actor actor) {
        return Filters.any(
                List.of(Filters.is("subject.owner", actor.person()), Filters.is("subject.filedBy", actor.person())));
    }
}
