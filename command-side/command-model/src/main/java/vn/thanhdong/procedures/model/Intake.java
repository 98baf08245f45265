package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ComputedValues;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.RefuseDossier;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.SendBackDossier;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.territory.AgencyCode;

/** Handing in, sending back, handing in again and refusing: all that comes before acceptance. */
final class Intake {

    private Intake() {}

    static Decision submit(SubmitDossier command, Circumstances at) {
        Optional<Procedure> known = at.catalogue().procedure(command.procedure());
        if (known.isEmpty()) {
            return Decision.refused(DossierRefusal.PROCEDURE_UNKNOWN.at("procedure", command.procedure()));
        }
        Procedure procedure = known.get();
        FormContent answers = ComputedValues.in(procedure, command.form(), at.today());
        var rejections = new ArrayList<>(SubmissionCheck.whoAndHow(command, procedure, at));
        Optional<AgencyCode> handling = Routing.handlingAgency(procedure, command.area(), at);
        boolean served =
                at.catalogue().territory().area(command.area(), at.today()).isPresent();
        if (handling.isEmpty() || !served) {
            rejections.add(DossierRefusal.AREA_NOT_SERVED.at("area", areaName(command, at)));
        }
        rejections.addAll(SubmissionCheck.contents(procedure, answers, command.attachments(), command.channel()));
        rejections.addAll(SubmitterCheck.of(command, procedure, at));
        if (!rejections.isEmpty()) {
            return new Decision.Refused(rejections);
        }
        Applicant applicant = command.applicant();
        String identityHash = at.hashes().identity(applicant.identityNumber());
        PersonId owner = owner(command, identityHash, at);
        if (at.hashes().isErased(owner)) { // by an account that bears the id itself; a number leads to somebody new
            return Decision.refused(DossierRefusal.PERSON_ERASED.because());
        }
        FormByPerson form = FormByPerson.of(procedure, answers, command.dossierId(), owner, at.hashes());
        var submitted = new DossierSubmitted(
                command.dossierId(),
                at.now(),
                procedure.code(),
                procedure.version(),
                command.channel(),
                command.receivingDesk(),
                handling.orElseThrow(),
                command.area(),
                command.applicantKind(),
                Personal.known(owner, applicant),
                form.applicants(),
                form.others(),
                identityHash,
                at.hashes().phone(applicant.phone()),
                command.attachments(),
                check(procedure, command.receivingDesk(), at),
                command.portalCode());
        var happened = new ArrayList<DossierEvent>();
        happened.add(submitted);
        command.submittedBy().ifPresent(by -> happened.add(named(by, command.dossierId(), owner, at)));
        return AttachedTexts.with(
                happened, command.dossierId(), owner, command.attachments(), List.of(), command.texts(), at);
    }

    /** Who files online for somebody else is known by their account; at the desk by their identity number. */
    private static SubmitterNamed named(SubmittedBy by, DossierId dossier, PersonId owner, Circumstances at) {
        Submitter submitter = by.submitter();
        String identityHash = at.hashes().identity(submitter.identityNumber());
        PersonId person = at.actor().is(Role.CITIZEN)
                ? at.actor().person()
                : PersonOf.hash(identityHash, dossier.value() + "-submitter", at.hashes());
        return new SubmitterNamed(
                dossier,
                at.now(),
                Personal.known(person, submitter),
                by.relation(),
                Personal.known(owner, by.authorisation()),
                identityHash,
                at.hashes().phone(submitter.phone()));
    }

    static Decision resubmit(ResubmitDossier command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.state(dossier, NationalStatus.SUPPLEMENT_REQUESTED)
                .or(() -> dossier.progress().acceptedAt() == null
                        ? Authority.applicantOrDesk(dossier, at)
                        : Optional.of(Authority.wrongState(dossier)));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Procedure procedure = dossier.procedure(at);
        FormContent answers = ComputedValues.in(procedure, command.form(), dossier.submittedOn());
        List<Rejection> rejections = SubmissionCheck.contents(
                procedure, answers, command.attachments(), dossier.submitted().channel());
        if (!rejections.isEmpty()) {
            return new Decision.Refused(rejections);
        }
        FormByPerson form = FormByPerson.of(procedure, answers, dossier.id(), dossier.owner(), at.hashes());
        var resubmitted = new DossierResubmitted(
                dossier.id(),
                at.now(),
                form.applicants(),
                form.others(),
                command.attachments(),
                check(procedure, dossier.submitted().receivingDesk(), at));
        return AttachedTexts.with(
                List.of(resubmitted),
                dossier.id(),
                dossier.owner(),
                command.attachments(),
                dossier.submitted().attachments(),
                command.texts(),
                at);
    }

    static Decision sendBack(SendBackDossier command, CaseFile dossier, Circumstances at) {
        return Decision.withReason(
                command.reason(),
                Authority.step(dossier, StepKind.INTAKE, at, NationalStatus.SUBMITTED),
                reason -> Decision.happened(
                        new DossierSentBack(dossier.id(), at.now(), Personal.known(dossier.owner(), reason))));
    }

    static Decision refuse(RefuseDossier command, CaseFile dossier, Circumstances at) {
        return Decision.withReason(
                command.reason(),
                Authority.step(dossier, StepKind.INTAKE, at, NationalStatus.SUBMITTED),
                reason -> Decision.happened(
                        new DossierRefused(dossier.id(), at.now(), Personal.known(dossier.owner(), reason))));
    }

    private static Station check(Procedure procedure, AgencyCode desk, Circumstances at) {
        return Routing.intake(procedure, desk, StepHours.toCheck(at.now(), at.calendar()));
    }

    /** Who files online for themselves owns the dossier; else the identity number says whose it is. */
    private static PersonId owner(SubmitDossier command, String identityHash, Circumstances at) {
        if (at.actor().is(Role.CITIZEN) && command.submittedBy().isEmpty()) {
            return at.actor().person();
        }
        return PersonOf.hash(identityHash, command.dossierId().value(), at.hashes());
    }

    private static String areaName(SubmitDossier command, Circumstances at) {
        return at.catalogue()
                .territory()
                .area(command.area())
                .map(area -> area.name())
                .orElse(command.area().value());
    }
}
