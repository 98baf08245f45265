package vn.thanhdong.procedures.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Deputies;
import vn.thanhdong.access.Role;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;

/**
 * In whose stead somebody acts. Decided by the absences in force at the command's moment; who needs no absence to act
 * causes no look at them, unless they sign: by what right a deputy signs has to be known.
 */
final class Stead {

    private Stead() {}

    /** The absence by which the actor does what the dossier waits for; empty where they act for themselves, or may not. */
    static Optional<Absence> of(CaseFile dossier, Circumstances at) {
        return dossier.station()
                .filter(station -> isAsked(station, at))
                .flatMap(station -> at.absences().standIns(at.actor(), at.now()).stream()
                        .filter(absence -> absence.role() == station.role())
                        .filter(absence -> Authority.worksFor(at.actor(), station.agency(), at))
                        .filter(absence ->
                                station.person().map(absence.person()::equals).orElse(true))
                        .findFirst());
    }

    /** What the events of an act in somebody's stead say of it. */
    static Map<String, String> metadata(Absence absence) {
        var said = new HashMap<String, String>();
        said.put(EventMetadata.IN_STEAD_OF, absence.person().value());
        absence.signing().ifPresent(right -> said.put(EventMetadata.SIGNING, right.name()));
        if (!absence.decision().isEmpty()) {
            said.put(EventMetadata.SIGNING_DECISION, absence.decision());
        }
        return said;
    }

    private static boolean isAsked(Station station, Circumstances at) {
        Actor actor = at.actor();
        boolean byOffice = Authority.isFor(station, actor, at);
        boolean couldBeDeputy = Deputies.of(station.role()).contains(actor.role());
        return couldBeDeputy && (!byOffice || station.kind() == StepKind.SIGNING);
    }

    /** Whether the actor examines the dossier in the stead of the officer whom it is with. */
    static boolean ofOfficer(CaseFile dossier, Circumstances at) {
        return at.actor().is(Role.OFFICER)
                && at.absences().standIns(at.actor(), at.now()).stream()
                        .anyMatch(absence -> absence.role() == Role.OFFICER
                                && absence.person().equals(dossier.progress().officer()));
    }
}
