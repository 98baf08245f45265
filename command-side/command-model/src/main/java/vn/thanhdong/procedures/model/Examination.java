package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.AnswerConsultation;
import vn.thanhdong.procedures.command.AssignOfficer;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RecordFieldVisit;
import vn.thanhdong.procedures.command.RequestConsultation;
import vn.thanhdong.procedures.event.ConsultationAnswered;
import vn.thanhdong.procedures.event.ConsultationRequested;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.FieldVisitRecorded;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.ResultProposed;

/** The work between handing over and the leader's desk. */
final class Examination {

    private Examination() {}

    static Decision assign(AssignOfficer command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.step(dossier, StepKind.ASSIGNMENT, at, Authority.AT_WORK);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        if (!Reassignment.isOfficerHere(command.officer(), at)) {
            return Decision.refused(DossierRefusal.OFFICER_UNKNOWN.at("officer"));
        }
        Station here = dossier.station().orElseThrow();
        Station next = Routing.at(dossier, here.step() + 1, dossier.handlingAgency(), command.officer(), at)
                .orElseThrow();
        return Decision.happened(new OfficerAssigned(dossier.id(), at.now(), command.officer(), next));
    }

    static Decision fieldVisit(RecordFieldVisit command, CaseFile dossier, Circumstances at) {
        return Decision.withText(
                "findings",
                command.findings(),
                Authority.step(dossier, StepKind.FIELD_VISIT, at, Authority.AT_WORK),
                findings -> Decision.happened(new FieldVisitRecorded(
                        dossier.id(),
                        at.now(),
                        Personal.known(dossier.owner(), findings),
                        Routing.onward(dossier, at))));
    }

    /** Asked at the step that is there for it, or by the officer while examining. */
    static Decision consult(RequestConsultation command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal =
                Authority.step(dossier, Set.of(StepKind.CONSULTATION, StepKind.EXAMINATION), at, Authority.AT_WORK);
        if (refusal.isEmpty() && isAsked(dossier)) { // who was asked answers, and asks nobody else
            refusal = Optional.of(Authority.notYours(Role.OFFICER, dossier.handlingAgency(), at));
        }
        if (refusal.isEmpty()
                && at.catalogue()
                        .territory()
                        .agency(command.agency(), at.today())
                        .isEmpty()) {
            refusal = Optional.of(DossierRefusal.AGENCY_UNKNOWN.at("agency", command.agency()));
        }
        if (refusal.isEmpty() && command.agency().equals(dossier.handlingAgency())) {
            refusal = Optional.of(DossierRefusal.AGENCY_HANDLES_IT.at("agency"));
        }
        return Decision.withText("question", command.question(), refusal, question -> {
            Station here = dossier.station().orElseThrow();
            Station there = new Station(
                    here.step(), StepKind.CONSULTATION, Role.OFFICER, command.agency(), Optional.empty(), here.dueAt());
            return Decision.happened(new ConsultationRequested(
                    dossier.id(), at.now(), command.agency(), Personal.known(dossier.owner(), question), there));
        });
    }

    static Decision answer(AnswerConsultation command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.step(dossier, StepKind.CONSULTATION, at, Authority.AT_WORK);
        if (refusal.isEmpty() && !isAsked(dossier)) {
            refusal = Optional.of(Authority.wrongState(dossier));
        }
        return Decision.withText("answer", command.answer(), refusal, answer -> {
            Station here = dossier.station().orElseThrow();
            StepKind planned = dossier.procedure(at).steps().get(here.step()).kind();
            Station back = planned == StepKind.CONSULTATION
                    ? Routing.onward(dossier, at)
                    : Routing.backToOfficer(dossier, at).orElseThrow();
            return Decision.happened(new ConsultationAnswered(
                    dossier.id(), at.now(), here.agency(), Personal.known(dossier.owner(), answer), back));
        });
    }

    static Decision propose(ProposeResult command, CaseFile dossier, Circumstances at) {
        return Decision.withText(
                "proposal",
                command.proposal(),
                Authority.step(dossier, StepKind.EXAMINATION, at, Authority.AT_WORK),
                proposal -> {
                    Station here = dossier.station().orElseThrow();
                    boolean last = Routing.endsWith(dossier, here, at);
                    Station next = last ? here : Routing.onward(dossier, at);
                    List<DossierEvent> events = new ArrayList<>();
                    events.add(new ResultProposed(
                            dossier.id(),
                            at.now(),
                            command.outcome(),
                            Personal.known(dossier.owner(), proposal),
                            next));
                    if (last) {
                        events.addAll(Completion.decided(dossier, command.outcome(), here, at));
                    }
                    return new Decision.Happened(events);
                });
    }

    /** It lies at an agency that was asked for its opinion. */
    private static boolean isAsked(CaseFile dossier) {
        return dossier.station()
                .filter(station -> !station.agency().equals(dossier.handlingAgency()))
                .isPresent();
    }
}
