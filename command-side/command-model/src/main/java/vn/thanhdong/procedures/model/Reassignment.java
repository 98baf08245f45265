package vn.thanhdong.procedures.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ReassignOfficer;
import vn.thanhdong.procedures.event.OfficerReassigned;

/** Giving a dossier to another officer: by whoever leads the unit, until it is signed. */
final class Reassignment {

    private static final Set<StepKind> SIGNED = EnumSet.of(StepKind.NUMBERING, StepKind.RETURN);

    private Reassignment() {}

    static Decision reassign(ReassignOfficer command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.state(
                        dossier,
                        NationalStatus.ACCEPTED,
                        NationalStatus.IN_PROGRESS,
                        NationalStatus.SUPPLEMENT_REQUESTED,
                        NationalStatus.PAYMENT_REQUESTED)
                .or(() -> Authority.leads(dossier, at))
                .or(() -> examined(dossier))
                .or(() -> another(command, dossier, at));
        return Decision.withReason(command.reason(), refusal, reason -> {
            Station here = dossier.station().orElseThrow();
            return Decision.happened(new OfficerReassigned(
                    dossier.id(),
                    at.now(),
                    Optional.ofNullable(dossier.progress().officer()),
                    command.officer(),
                    Personal.known(dossier.owner(), reason),
                    isWithOfficer(dossier, here) ? here.heldBy(command.officer()) : here));
        });
    }

    /** Before it has come to the officers there is nothing to give on, and once it is signed nothing to examine. */
    private static Optional<Rejection> examined(CaseFile dossier) {
        boolean open = dossier.station()
                .filter(here -> !SIGNED.contains(here.kind()))
                .filter(here -> dossier.progress().officer() != null || isWithOfficer(dossier, here))
                .isPresent();
        return open ? Optional.empty() : Optional.of(Authority.wrongState(dossier));
    }

    private static Optional<Rejection> another(ReassignOfficer command, CaseFile dossier, Circumstances at) {
        if (command.officer().equals(dossier.progress().officer())) {
            return Optional.of(DossierRefusal.OFFICER_HAS_IT.at("officer"));
        }
        return isOfficerHere(command.officer(), at)
                ? Optional.empty()
                : Optional.of(DossierRefusal.OFFICER_UNKNOWN.at("officer"));
    }

    /** Whether the person examines dossiers at the actor's agency. */
    static boolean isOfficerHere(PersonId person, Circumstances at) {
        return at.catalogue().accounts().stream()
                .filter(account -> account.person().equals(person))
                .flatMap(account -> account.grants().stream())
                .anyMatch(grant -> grant.role() == Role.OFFICER
                        && grant.agency().equals(at.actor().agency()));
    }

    /** It lies with the officer, and not at another agency that was asked, or on somebody's desk. */
    private static boolean isWithOfficer(CaseFile dossier, Station here) {
        return here.role() == Role.OFFICER && here.agency().equals(dossier.handlingAgency());
    }
}
