package vn.thanhdong.procedures.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.FeeMoment;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.DuePolicy;

/** Accepting a dossier, with its code and its date, and handing it to who handles it. */
final class Acceptance {

    private Acceptance() {}

    static Decision accept(CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.step(
                dossier, StepKind.INTAKE, at, NationalStatus.SUBMITTED, NationalStatus.PAYMENT_REQUESTED);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Procedure procedure = dossier.procedure(at);
        long dueNow =
                Math.max(procedure.feeVnd(FeeMoment.BEFORE), dossier.progress().feeVnd());
        if (dossier.progress().paidVnd() < dueNow) {
            return Decision.refused(DossierRefusal.FEE_NOT_PAID.because(dueNow));
        }
        Instant due = DuePolicy.due(at.now(), procedure.deadline(), at.calendar());
        Station intake = dossier.station().orElseThrow();
        var events = new ArrayList<DossierEvent>();
        events.add(new DossierAccepted(
                dossier.id(),
                at.now(),
                at.codeBook().dossierCode(desk(dossier, at), at.today(), dossier.id()),
                due,
                at.calendar().isProvisional(due),
                at.calendar().version(),
                dueNow + procedure.feeVnd(FeeMoment.AFTER),
                handover(intake, at)));
        if (Routing.endsWith(dossier, intake, at)) { // same-day procedures whose result is made at the desk
            events.addAll(Completion.decided(dossier, Outcome.APPROVED, intake, at));
        }
        return new Decision.Happened(List.copyOf(events));
    }

    /** The desk that accepts today gives the code, also of what was handed in before it was merged. */
    private static AgencyCode desk(CaseFile dossier, Circumstances at) {
        return at.catalogue().territory().heir(dossier.submitted().receivingDesk(), at.today());
    }

    private static Station handover(Station intake, Circumstances at) {
        Instant due = StepHours.toHandOver(at.now(), at.calendar());
        return new Station(intake.step(), StepKind.HANDOVER, Role.CLERK, intake.agency(), Optional.empty(), due);
    }

    static Decision handOver(HandOverDossier command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal =
                Authority.step(dossier, StepKind.HANDOVER, at, NationalStatus.ACCEPTED, NationalStatus.IN_PROGRESS);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        AgencyCode handling = at.catalogue()
                .territory()
                .successor(dossier.handlingAgency(), at.today())
                .orElse(dossier.handlingAgency());
        Station here = dossier.station().orElseThrow();
        return Routing.next(dossier, here, handling, at)
                .map(next -> Decision.happened(
                        new DossierHandedOver(dossier.id(), at.now(), handling, command.unit(), next)))
                .orElseGet(() -> Decision.refused(Authority.wrongState(dossier)));
    }
}
