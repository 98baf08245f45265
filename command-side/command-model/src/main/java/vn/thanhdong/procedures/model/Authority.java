package vn.thanhdong.procedures.model;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/** Who may do what to a dossier. */
final class Authority {

    private static final Set<Role> LEADING = EnumSet.of(Role.HEAD_OF_DIVISION, Role.LEADER, Role.PROVINCE_LEADER);

    static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(WorkingCalendar.ZONE);

    /** Accepted and not ended, with nothing owed by the applicant. */
    static final NationalStatus[] AT_WORK = {NationalStatus.ACCEPTED, NationalStatus.IN_PROGRESS};

    private static final Set<Role> STAFF = Set.of(
            Role.CLERK, Role.OFFICER, Role.HEAD_OF_DIVISION, Role.LEADER, Role.REGISTRY_CLERK, Role.PROVINCE_LEADER);

    private Authority() {}

    /** Why the actor may not do that step now; empty when they may. */
    static Optional<Rejection> step(CaseFile dossier, StepKind kind, Circumstances at, NationalStatus... states) {
        return step(dossier, Set.of(kind), at, states);
    }

    /** Why the actor may not do what belongs to any of these steps now; empty when they may. */
    static Optional<Rejection> step(CaseFile dossier, Set<StepKind> kinds, Circumstances at, NationalStatus... states) {
        return state(dossier, states).or(() -> {
            Optional<Station> station = dossier.station().filter(one -> kinds.contains(one.kind()));
            return station.isEmpty() ? Optional.of(wrongState(dossier)) : holder(dossier, at);
        });
    }

    /** Why the actor is not the one that the dossier waits for; empty when they are. */
    static Optional<Rejection> holder(CaseFile dossier, Circumstances at) {
        Station station = dossier.station().orElse(null);
        if (station == null) {
            return Optional.of(wrongState(dossier));
        }
        return isFor(station, at.actor(), at) || Stead.of(dossier, at).isPresent()
                ? Optional.empty()
                : Optional.of(notYours(station.role(), station.agency(), at));
    }

    /** Whether the actor is by office the one whom it waits for there. */
    static boolean isFor(Station station, Actor actor, Circumstances at) {
        return actor.is(station.role())
                && worksFor(actor, station.agency(), at)
                && station.person().map(actor.person()::equals).orElse(true);
    }

    /** Why the dossier is not in one of these states; empty when it is. */
    static Optional<Rejection> state(CaseFile dossier, NationalStatus... states) {
        for (NationalStatus state : states) {
            if (dossier.progress().status() == state) {
                return Optional.empty();
            }
        }
        return Optional.of(wrongState(dossier));
    }

    /** Why the actor is neither the applicant nor a clerk of the desk that took the dossier in. */
    static Optional<Rejection> applicantOrDesk(CaseFile dossier, Circumstances at) {
        return isOwner(dossier, at) || isDesk(dossier, at)
                ? Optional.empty()
                : Optional.of(notYours(Role.CITIZEN, dossier.submitted().receivingDesk(), at));
    }

    /** Why the actor is none of the desk and none of the agency that handles the dossier, working on it. */
    static Optional<Rejection> staff(CaseFile dossier, Circumstances at) {
        boolean works = STAFF.contains(at.actor().role())
                && (worksFor(at.actor(), dossier.submitted().receivingDesk(), at)
                        || worksFor(at.actor(), dossier.handlingAgency(), at));
        return works
                ? Optional.empty()
                : Optional.of(notYours(Role.CLERK, dossier.submitted().receivingDesk(), at));
    }

    /** Why the actor does not work on dossiers at that agency. */
    static Optional<Rejection> staffOf(AgencyCode agency, Circumstances at) {
        return STAFF.contains(at.actor().role()) && worksFor(at.actor(), agency, at)
                ? Optional.empty()
                : Optional.of(notYours(Role.CLERK, agency, at));
    }

    /**
     * Why the actor does not decide at the agency that handles the dossier: as its officer (anybody's, while none is
     * assigned) or above.
     */
    static Optional<Rejection> handler(CaseFile dossier, Circumstances at) {
        PersonId officer = dossier.progress().officer();
        boolean examines = at.actor().is(Role.OFFICER)
                && (officer == null || officer.equals(at.actor().person()) || Stead.ofOfficer(dossier, at));
        boolean decides = examines
                || at.actor().is(Role.HEAD_OF_DIVISION)
                || at.actor().is(Role.LEADER)
                || at.actor().is(Role.PROVINCE_LEADER);
        return decides && worksFor(at.actor(), dossier.handlingAgency(), at)
                ? Optional.empty()
                : Optional.of(notYours(Role.OFFICER, dossier.handlingAgency(), at));
    }

    /** The owner, or who handed the dossier in for them and goes on acting for them. */
    static boolean isOwner(CaseFile dossier, Circumstances at) {
        return at.actor().is(Role.CITIZEN) && dossier.isOf(at.actor().person());
    }

    static boolean isDesk(CaseFile dossier, Circumstances at) {
        return at.actor().is(Role.CLERK)
                && worksFor(at.actor(), dossier.submitted().receivingDesk(), at);
    }

    /** The agency itself, or the one whose work has come to it (merged, renamed, abolished). */
    static boolean worksFor(Actor actor, AgencyCode agency, Circumstances at) {
        Territory territory = at.catalogue().territory();
        return actor.agency()
                .filter(own -> own.equals(agency)
                        || territory
                                .successor(agency, at.today())
                                .filter(own::equals)
                                .isPresent())
                .isPresent();
    }

    static Rejection wrongState(CaseFile dossier) {
        return DossierRefusal.WRONG_STATE.because(Terms.of(dossier.progress().status()));
    }

    /** Whose it is instead. */
    static Rejection notYours(Role role, AgencyCode agency, Circumstances at) {
        return DossierRefusal.NOT_YOURS.because(Terms.of(role), agencyName(agency, at));
    }

    private static String agencyName(AgencyCode agency, Circumstances at) {
        return at.catalogue().territory().agency(agency).map(Agency::name).orElse(agency.value());
    }

    /** Whoever leads the unit that handles it. */
    static Optional<Rejection> leads(CaseFile dossier, Circumstances at) {
        return LEADING.contains(at.actor().role()) && worksFor(at.actor(), dossier.handlingAgency(), at)
                ? Optional.empty()
                : Optional.of(notYours(Role.HEAD_OF_DIVISION, dossier.handlingAgency(), at));
    }
}
