package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Personal;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.ComputedValues;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.CorrectDossier;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.event.DossierCorrected;

/** Mending wrong entries: by whoever leads the unit, from acceptance until the result has left the house. */
final class Correction {

    private Correction() {}

    static Decision correct(CorrectDossier command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.state(
                        dossier,
                        NationalStatus.ACCEPTED,
                        NationalStatus.IN_PROGRESS,
                        NationalStatus.SUPPLEMENT_REQUESTED,
                        NationalStatus.PAYMENT_REQUESTED,
                        NationalStatus.COMPLETED)
                .or(() -> Authority.leads(dossier, at))
                .or(() -> dossier.progress().acceptedAt() == null
                        ? Optional.of(Authority.wrongState(dossier)) // it is sent back instead
                        : Optional.empty());
        return Decision.withReason(command.reason(), refusal, reason -> corrected(command, reason, dossier, at));
    }

    private static Decision corrected(CorrectDossier command, String reason, CaseFile dossier, Circumstances at) {
        Procedure procedure = dossier.procedure(at);
        FormContent answers = ComputedValues.in(procedure, command.form(), dossier.submittedOn());
        List<Rejection> rejections = new ArrayList<>(SubmissionCheck.answers(procedure, answers));
        if (command.applicant().name().isBlank()) {
            rejections.add(DossierRefusal.FIELD_REQUIRED.at(
                    "applicant.name", new Phrase("Họ và tên người nộp", "Name of the applicant")));
        }
        if (!rejections.isEmpty()) {
            return new Decision.Refused(rejections);
        }
        FormByPerson form = FormByPerson.of(procedure, answers, dossier.id(), dossier.owner(), at.hashes());
        return Decision.happened(new DossierCorrected(
                dossier.id(),
                at.now(),
                Personal.known(dossier.owner(), command.applicant()),
                at.hashes().identity(command.applicant().identityNumber()),
                at.hashes().phone(command.applicant().phone()),
                form.applicants(),
                form.others(),
                Personal.known(dossier.owner(), reason)));
    }
}
