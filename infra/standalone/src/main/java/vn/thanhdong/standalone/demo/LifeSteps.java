package vn.thanhdong.standalone.demo;

import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FeeMoment;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Result;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.procedures.StepUnit;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.AnswerConsultation;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.command.AssignOfficer;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.InitialProposal;
import vn.thanhdong.procedures.command.NumberResult;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RateDossier;
import vn.thanhdong.procedures.command.RecordFieldVisit;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.RefuseDossier;
import vn.thanhdong.procedures.command.RequestConsultation;
import vn.thanhdong.procedures.command.RequestPayment;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.ReturnResult;
import vn.thanhdong.procedures.command.SendBackDossier;
import vn.thanhdong.procedures.command.WithdrawDossier;
import vn.thanhdong.standalone.demo.LifePlan.Goal;
import vn.thanhdong.territory.AgencyCode;

/** Takes a dossier through the steps of its process, each by whose step it is, until it waits where it shall. */
final class LifeSteps {

    private static final int MOST_STARS = 5;

    private final Staff staff;
    private final SampleAnswers texts = new SampleAnswers();

    LifeSteps(Staff staff) {
        this.staff = staff;
    }

    void live(LifeCase one) {
        AgencyCode agency = one.plan().agency();
        Actor clerk = staff.of(agency, Role.CLERK);
        DossierId id = one.id();
        one.submission().ifPresent(submission -> one.send(applicant(one).orElse(clerk), submission));
        switch (one.plan().goal()) {
            case INTAKE -> {
                // it waits where it was handed in
            }
            case SENTBACK -> one.send(clerk, new SendBackDossier(id, texts.text("reason.sentBack")));
            case REFUSED -> one.send(clerk, new RefuseDossier(id, texts.text("reason.refused")));
            case WITHDRAWN ->
                one.send(applicant(one).orElse(clerk), new WithdrawDossier(id, texts.text("reason.withdrawn")));
            case PAYMENT -> one.send(clerk, new RequestPayment(id, fee(one.procedure(), FeeMoment.BEFORE)));
            case SUPPLEMENT -> {
                workUntil(one, Goal.ASSIGNMENT);
                one.send(holder(one), new RequestSupplement(id, texts.text("reason.supplement")));
            }
            default -> workUntil(one, one.plan().goal());
        }
    }

    private void workUntil(LifeCase one, Goal goal) {
        Actor clerk = staff.of(one.plan().agency(), Role.CLERK);
        pay(one, FeeMoment.BEFORE);
        one.send(clerk, new AcceptDossier(one.id()));
        if (goal == Goal.HANDOVER) {
            return;
        }
        one.send(clerk, new HandOverDossier(one.id(), ""));
        if (goal == Goal.ASSIGNMENT) { // or the step that comes in its place
            return;
        }
        List<Step> steps = one.procedure().steps();
        for (Step step : steps.subList(1, steps.size())) {
            if (goal.isAt(step) || !act(step, one, goal)) {
                return;
            }
        }
        if (goal == Goal.RATED) {
            one.send(applicant(one).orElse(clerk), new RateDossier(one.id(), MOST_STARS));
        }
    }

    /** Whether it goes on from there. */
    private boolean act(Step step, LifeCase one, Goal goal) {
        AgencyCode agency = one.plan().agency();
        AgencyCode where = step.unit() == StepUnit.SUPERIOR_AGENCY ? Offices.PROVINCE : agency;
        DossierId id = one.id();
        Actor officer = staff.of(agency, Role.OFFICER);
        switch (step.kind()) {
            case ASSIGNMENT ->
                one.send(staff.of(agency, Role.HEAD_OF_DIVISION), new AssignOfficer(id, officer.person()));
            case FIELD_VISIT -> one.send(officer, new RecordFieldVisit(id, texts.text("findings")));
            case CONSULTATION -> {
                AgencyCode asked = agency.equals(Offices.WARD) ? Offices.JUSTICE : Offices.WARD;
                one.send(officer, new RequestConsultation(id, asked, texts.text("question")));
                if (goal == Goal.ASKED) {
                    return false;
                }
                one.send(staff.of(asked, Role.OFFICER), new AnswerConsultation(id, texts.text("answer")));
            }
            case EXAMINATION -> one.send(officer, new ProposeResult(id, Outcome.APPROVED, texts.text("proposal")));
            case REVIEW -> one.send(staff.of(where, Role.HEAD_OF_DIVISION), new InitialProposal(id));
            case SIGNING -> one.send(staff.of(where, step.role()), new ApproveResult(id));
            case NUMBERING ->
                one.send(staff.of(agency, Role.REGISTRY_CLERK), new NumberResult(id, isElectronic(one.procedure())));
            case RETURN -> {
                pay(one, FeeMoment.AFTER);
                one.send(staff.of(agency, Role.CLERK), new ReturnResult(id, ReturnChannel.COUNTER));
            }
            case INTAKE, HANDOVER -> throw new IllegalStateException(step.kind() + " comes first");
        }
        return true;
    }

    private void pay(LifeCase one, FeeMoment when) {
        long fee = fee(one.procedure(), when);
        if (fee > 0) {
            boolean online = !one.plan().source().equals(LifePlan.COUNTER);
            Actor payer = applicant(one).orElseGet(() -> staff.of(one.plan().agency(), Role.CLERK));
            one.send(payer, new RecordPayment(one.id(), fee, online));
        }
    }

    /** Who has it after it was handed over. */
    private Actor holder(LifeCase one) {
        return staff.of(one.plan().agency(), one.procedure().steps().get(1).role());
    }

    /** The citizen who files for themselves and can sign in. */
    private Optional<Actor> applicant(LifeCase one) {
        return staff.account(one.plan().source()).map((Account account) -> Staff.citizen(account));
    }

    private static long fee(Procedure procedure, FeeMoment when) {
        return procedure.feeVnd(when);
    }

    private static boolean isElectronic(Procedure procedure) {
        return procedure.result().map(Result::electronic).orElse(false);
    }
}
