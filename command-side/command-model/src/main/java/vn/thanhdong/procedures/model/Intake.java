package vn.thanhdong.procedures.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.RefuseDossier;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.SendBackDossier;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.territory.AgencyCode;

/** Handing in, sending back, handing in again and refusing: all that comes before acceptance. */
final class Intake {

    /** Decree 118/2025: an online dossier is checked within 8 working hours. */
    static final Duration TIME_TO_CHECK = Duration.ofHours(8);

    private Intake() {}

    static Decision submit(SubmitDossier command, Circumstances at) {
        Optional<Procedure> known = at.catalogue().procedure(command.procedure());
        if (known.isEmpty()) {
            return Decision.refused(DossierRefusal.PROCEDURE_UNKNOWN.at("procedure", command.procedure()));
        }
        Procedure procedure = known.get();
        var rejections = new ArrayList<>(whoAndHow(command, procedure, at));
        Optional<AgencyCode> handling = Routing.handlingAgency(procedure, command.area(), at);
        boolean served =
                at.catalogue().territory().area(command.area(), at.today()).isPresent();
        if (handling.isEmpty() || !served) {
            rejections.add(DossierRefusal.AREA_NOT_SERVED.at("area", areaName(command, at)));
        }
        rejections.addAll(contents(procedure, command.form(), command.attachments(), command.channel()));
        if (!rejections.isEmpty()) {
            return new Decision.Refused(rejections);
        }
        Applicant applicant = command.applicant();
        String identityHash = at.hashes().identity(applicant.identityNumber());
        PersonId owner = owner(command, identityHash, at);
        FormByPerson form = FormByPerson.of(procedure, command.form(), command.dossierId(), owner, at.hashes());
        return Decision.happened(new DossierSubmitted(
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
                check(procedure, command.receivingDesk(), at)));
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
        List<Rejection> rejections = contents(
                procedure,
                command.form(),
                command.attachments(),
                dossier.submitted().channel());
        if (!rejections.isEmpty()) {
            return new Decision.Refused(rejections);
        }
        FormByPerson form = FormByPerson.of(procedure, command.form(), dossier.id(), dossier.owner(), at.hashes());
        return Decision.happened(new DossierResubmitted(
                dossier.id(),
                at.now(),
                form.applicants(),
                form.others(),
                command.attachments(),
                check(procedure, dossier.submitted().receivingDesk(), at)));
    }

    static Decision sendBack(SendBackDossier command, CaseFile dossier, Circumstances at) {
        return withReason(
                command.reason(),
                Authority.step(dossier, StepKind.INTAKE, at, NationalStatus.SUBMITTED),
                reason -> Decision.happened(
                        new DossierSentBack(dossier.id(), at.now(), Personal.known(dossier.owner(), reason))));
    }

    static Decision refuse(RefuseDossier command, CaseFile dossier, Circumstances at) {
        return withReason(
                command.reason(),
                Authority.step(dossier, StepKind.INTAKE, at, NationalStatus.SUBMITTED),
                reason -> Decision.happened(
                        new DossierRefused(dossier.id(), at.now(), Personal.known(dossier.owner(), reason))));
    }

    /** A decision that people must be told the reason of. */
    static Decision withReason(String reason, Optional<Rejection> refusal, Function<String, Decision> decide) {
        return withText("reason", reason, refusal, decide);
    }

    /** A step that leaves words of its own in the dossier. */
    static Decision withText(
            String field, String text, Optional<Rejection> refusal, Function<String, Decision> decide) {
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return text.isBlank() ? Decision.refused(DossierRefusal.REASON_REQUIRED.at(field)) : decide.apply(text.strip());
    }

    private static List<Rejection> whoAndHow(SubmitDossier command, Procedure procedure, Circumstances at) {
        var rejections = new ArrayList<Rejection>();
        boolean byApplicant = at.actor().is(Role.CITIZEN) && command.channel() == Channel.ONLINE;
        boolean byDesk = at.actor().is(Role.CLERK)
                && command.channel() != Channel.ONLINE
                && Authority.worksFor(at.actor(), command.receivingDesk(), at);
        if (!byApplicant && !byDesk) {
            Role whose = command.channel() == Channel.ONLINE ? Role.CITIZEN : Role.CLERK;
            rejections.add(Authority.notYours(whose, command.receivingDesk(), at));
        }
        if (!procedure.channels().contains(command.channel())) {
            String open = procedure.channels().stream()
                    .map(channel -> Terms.of(channel).vi())
                    .sorted()
                    .collect(Collectors.joining(", "));
            rejections.add(DossierRefusal.PROCEDURE_NOT_ONLINE.at("channel", open));
        }
        if (!procedure.applicants().contains(command.applicantKind())) {
            rejections.add(DossierRefusal.APPLICANT_KIND_NOT_ADMITTED.at("applicantKind"));
        }
        if (at.catalogue()
                .territory()
                .agency(command.receivingDesk(), at.today())
                .isEmpty()) {
            rejections.add(DossierRefusal.AGENCY_UNKNOWN.at("receivingDesk", command.receivingDesk()));
        }
        if (command.applicant().name().isBlank()) {
            rejections.add(DossierRefusal.FIELD_REQUIRED.at(
                    "applicant.name", new Phrase("Họ và tên người nộp", "Name of the applicant")));
        }
        return rejections;
    }

    private static List<Rejection> contents(
            Procedure procedure, FormContent form, List<Attachment> attachments, Channel channel) {
        var rejections = new ArrayList<Rejection>();
        for (FormCheck.Problem problem : FormCheck.check(procedure, form)) {
            rejections.add(
                    problem.missing()
                            ? DossierRefusal.FIELD_REQUIRED.at(problem.field(), problem.label())
                            : DossierRefusal.FIELD_INVALID.at(problem.field(), problem.label(), problem.expected()));
        }
        if (channel == Channel.ONLINE) { // at the desk papers are shown, and need not be scanned
            for (RequiredDocument document : procedure.documents()) {
                boolean there =
                        attachments.stream().anyMatch(one -> one.documentId().equals(document.id()));
                if (document.required() && !there) {
                    rejections.add(DossierRefusal.DOCUMENT_REQUIRED.at(document.id(), document.name()));
                }
            }
        }
        return rejections;
    }

    private static Station check(Procedure procedure, AgencyCode desk, Circumstances at) {
        Instant checkBy = at.calendar().plusWorkingTime(at.now(), TIME_TO_CHECK);
        return Routing.intake(procedure, desk, checkBy);
    }

    /** Who files online owns the dossier; at the desk the identity number says whose it is. */
    private static PersonId owner(SubmitDossier command, String identityHash, Circumstances at) {
        if (at.actor().is(Role.CITIZEN)) {
            return at.actor().person();
        }
        return PersonOf.hash(identityHash, command.dossierId().value());
    }

    private static String areaName(SubmitDossier command, Circumstances at) {
        return at.catalogue()
                .territory()
                .area(command.area())
                .map(area -> area.name())
                .orElse(command.area().value());
    }
}
