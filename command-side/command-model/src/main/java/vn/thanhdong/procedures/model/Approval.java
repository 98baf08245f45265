package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.access.Personal;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.NumberResult;
import vn.thanhdong.procedures.command.ReturnProposal;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.ProposalInitialled;
import vn.thanhdong.procedures.event.ProposalReturned;
import vn.thanhdong.procedures.event.ResultApproved;

/** Initials, signature and seal. */
final class Approval {

    private Approval() {}

    static Decision initial(CaseFile dossier, Circumstances at) {
        return Authority.step(dossier, StepKind.REVIEW, at, Authority.AT_WORK)
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.happened(new ProposalInitialled(dossier.id(), at.now(), Routing.onward(dossier, at))));
    }

    /** Head of division or leader: whoever has it on the desk. */
    static Decision sendBack(ReturnProposal command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal =
                Authority.step(dossier, Set.of(StepKind.REVIEW, StepKind.SIGNING), at, Authority.AT_WORK);
        Optional<Station> officer = Routing.backToOfficer(dossier, at);
        if (refusal.isEmpty() && officer.isEmpty()) {
            refusal = Optional.of(Authority.wrongState(dossier));
        }
        return Decision.withReason(
                command.reason(),
                refusal,
                reason -> Decision.happened(new ProposalReturned(
                        dossier.id(), at.now(), Personal.known(dossier.owner(), reason), officer.orElseThrow())));
    }

    /** As proposed; a process without a proposal grants what was applied for. */
    static Decision approve(CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.step(dossier, StepKind.SIGNING, at, Authority.AT_WORK);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Outcome outcome = Objects.requireNonNullElse(dossier.progress().outcome(), Outcome.APPROVED);
        Station here = dossier.station().orElseThrow();
        List<DossierEvent> events = new ArrayList<>();
        if (Routing.endsWith(dossier, here, at)) {
            events.addAll(Completion.decided(dossier, outcome, here, at));
        } else {
            events.add(new ResultApproved(dossier.id(), at.now(), outcome, Routing.onward(dossier, at)));
        }
        return new Decision.Happened(events);
    }

    static Decision number(NumberResult command, CaseFile dossier, Circumstances at) {
        return Authority.step(dossier, StepKind.NUMBERING, at, Authority.AT_WORK)
                .map(Decision::refused)
                .orElseGet(() -> Decision.happened(
                        Completion.completed(dossier, dossier.station().orElseThrow(), command.electronic(), at)));
    }
}
