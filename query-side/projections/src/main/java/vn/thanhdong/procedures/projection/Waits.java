package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;

/**
 * Which dossiers wait for somebody: those at a step of their role, in their agency or one whose work it took over, and
 * for nobody else in person; those of whom they stand in for as long as that is away; for an applicant those that owe a
 * supplement or a payment.
 *
 * @param actor for whom
 * @param agencies their agency and those whose work came to it
 * @param standIns absences in force now in which they are the deputy
 */
record Waits(Actor actor, Set<AgencyCode> agencies, List<Absence> standIns) {

    static Waits forActor(Actor actor, Territory territory, LocalDate today, List<Absence> standIns) {
        return new Waits(
                actor,
                actor.agency().map(own -> territory.predecessors(own, today)).orElse(Set.of()),
                standIns);
    }

    boolean holds(DossierDocument dossier) {
        DossierStanding standing = dossier.standing();
        if (actor.is(Role.CITIZEN)) {
            return dossier.belongsTo(actor.person()) && NationalStatus.WITH_THE_APPLICANT.contains(standing.status());
        }
        AgencyCode station = standing.stationAgency();
        return station != null
                && agencies.contains(station)
                && (isFor(actor.role(), actor.person(), standing)
                        || standIns.stream().anyMatch(absence -> isFor(absence.role(), absence.person(), standing)));
    }

    private static boolean isFor(Role role, PersonId person, DossierStanding standing) {
        return standing.stationRole() == role
                && (standing.stationPerson().isEmpty()
                        || standing.stationPerson().equals(person.value()));
    }

    Query query() {
        if (actor.is(Role.CITIZEN)) {
            return Filters.all(
                    List.of(filedBy(actor), Filters.in("standing.status", NationalStatus.WITH_THE_APPLICANT)));
        }
        List<Query> whose = Stream.concat(
                        Stream.of(isFor(actor.role(), actor.person())),
                        standIns.stream().map(absence -> isFor(absence.role(), absence.person())))
                .toList();
        return Filters.all(List.of(Filters.in("standing.stationAgency", agencies), Filters.any(whose)));
    }

    private static Query isFor(Role role, PersonId person) {
        return Filters.all(List.of(
                Filters.is("standing.stationRole", role), Filters.in("standing.stationPerson", List.of("", person))));
    }

    static Query filedBy(Actor actor) {
        return Filters.any(
                List.of(Filters.is("subject.owner", actor.person()), Filters.is("subject.filedBy", actor.person())));
    }
}
