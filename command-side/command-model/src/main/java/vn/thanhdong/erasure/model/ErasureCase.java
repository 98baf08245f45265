package vn.thanhdong.erasure.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.erasure.ErasureAssessment;
import vn.thanhdong.erasure.ErasureBook;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * What a decision about erasing one person's data depends on.
 *
 * @param person whose data
 * @param book what was asked and decided before
 * @param actor who acts
 * @param now the moment
 * @param dossiers all dossiers of the person
 * @param catalogue agencies, and how long dossiers are kept
 */
record ErasureCase(
        PersonId person, ErasureBook book, Actor actor, Instant now, List<KeptDossier> dossiers, Catalogue catalogue) {

    ErasureAssessment assessment() {
        return ErasurePolicy.assess(dossiers, catalogue.retention(), now);
    }

    /** Whether the actor decides about these data by office; nobody does about their own. */
    boolean mayDecide() {
        if (actor.person().equals(person)) {
            return false;
        }
        return switch (actor.role()) {
            case ADMINISTRATOR, PROVINCE_LEADER -> true;
            case LEADER ->
                actsForAny(dossiers.stream().map(KeptDossier::handlingAgency).toList());
            default -> false;
        };
    }

    /** For one of these agencies, or for the one to which its work has come. */
    boolean actsForAny(Collection<AgencyCode> agencies) {
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        return agencies.stream()
                .anyMatch(agency -> actor.actsFor(agency)
                        || actor.actsFor(catalogue.territory().heir(agency, today)));
    }

    /** The two offices of which one person each has to approve: the administration of the system, and a leader. */
    static boolean administers(Role role) {
        return role == Role.ADMINISTRATOR;
    }
}
