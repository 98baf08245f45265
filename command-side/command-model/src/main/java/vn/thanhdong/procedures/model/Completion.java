package vn.thanhdong.procedures.model;

import java.util.List;
import java.util.Optional;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Result;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.ResultApproved;
import vn.thanhdong.procedures.event.ResultNumbered;

/** The end of an agency's work, where the process has no step of its own for it. */
final class Completion {

    private Completion() {}

    /** Decision and end together: the process goes straight from this step to returning the result. */
    static List<DossierEvent> decided(CaseFile dossier, Outcome outcome, Station from, Circumstances at) {
        return List.of(
                new ResultApproved(dossier.id(), at.now(), outcome, from),
                completed(dossier, from, isElectronic(dossier, at), at));
    }

    /** The end: numbered where the procedure gives a paper, and waiting to be returned where there is something to return. */
    static ResultNumbered completed(CaseFile dossier, Station from, boolean electronic, Circumstances at) {
        boolean paper = dossier.procedure(at).result().isPresent();
        String number = paper
                ? at.codeBook()
                        .resultNumber(dossier.handlingAgency(), at.today().getYear(), dossier.id())
                : "";
        Optional<Station> desk = paper ? Routing.next(dossier, from, dossier.handlingAgency(), at) : Optional.empty();
        return new ResultNumbered(dossier.id(), at.now(), number, paper && electronic, desk);
    }

    static boolean isElectronic(CaseFile dossier, Circumstances at) {
        Procedure procedure = dossier.procedure(at);
        return procedure.result().map(Result::electronic).orElse(false);
    }
}
