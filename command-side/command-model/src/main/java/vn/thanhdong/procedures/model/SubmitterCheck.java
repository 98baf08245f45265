package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.SubmitDossier;

/** Whether somebody may hand in a dossier that is another's, and is named as people are: a pure function. */
final class SubmitterCheck {

    private static final Phrase NAME = new Phrase("Họ và tên người nộp thay", "Name of whoever hands it in");
    private static final Phrase NUMBER = new Phrase("Số định danh người nộp thay", "Their identity number");
    private static final Phrase PHONE = new Phrase("Số điện thoại người nộp thay", "Their phone");

    private SubmitterCheck() {}

    /** None when the owner hands it in. */
    static List<Rejection> of(SubmitDossier command, Procedure procedure, Circumstances at) {
        return command.submittedBy().map(by -> of(by, command, procedure, at)).orElse(List.of());
    }

    private static List<Rejection> of(SubmittedBy by, SubmitDossier command, Procedure procedure, Circumstances at) {
        var why = new ArrayList<Rejection>();
        Submitter submitter = by.submitter();
        String number = submitter.identityNumber();
        if (submitter.name().isBlank()) {
            why.add(DossierRefusal.FIELD_REQUIRED.at("submitter.name", NAME));
        }
        if (number.isBlank()) {
            why.add(DossierRefusal.FIELD_REQUIRED.at("submitter.identityNumber", NUMBER));
        }
        // as the form asks them of who applies
        like(FormField.APPLICANT_ID, number, "submitter.identityNumber", NUMBER, procedure, why);
        like(FormField.APPLICANT_PHONE, submitter.phone(), "submitter.phone", PHONE, procedure, why);
        if (!number.isBlank() && number.equals(command.applicant().identityNumber())) {
            why.add(DossierRefusal.SUBMITTER_IS_OWNER.at("submitter.identityNumber"));
        }
        if (!by.relation().fits(command.applicantKind())) {
            why.add(DossierRefusal.RELATION_UNSUITABLE.at(
                    "submitter.relation", Terms.of(by.relation()), Terms.of(command.applicantKind())));
        }
        authorisation(by, at, why);
        return why;
    }

    private static void like(
            String id, String answer, String field, Phrase label, Procedure procedure, List<Rejection> why) {
        if (answer.isBlank()) {
            return;
        }
        procedure.form().stream()
                .filter(one -> one.id().equals(id))
                .flatMap(one -> FormCheck.check(one, answer).stream())
                .map(problem -> DossierRefusal.FIELD_INVALID.at(field, label, problem.expected()))
                .forEach(why::add);
    }

    private static void authorisation(SubmittedBy by, Circumstances at, List<Rejection> why) {
        Authorisation paper = by.authorisation();
        if (by.relation().needsAuthorisation() && !paper.complete()) {
            why.add(DossierRefusal.AUTHORISATION_REQUIRED.at("submitter.authorisation"));
        }
        if (paper.date().filter(at.today()::isBefore).isPresent()) {
            why.add(DossierRefusal.AUTHORISATION_IN_FUTURE.at("submitter.authorisationDate"));
        }
    }
}
