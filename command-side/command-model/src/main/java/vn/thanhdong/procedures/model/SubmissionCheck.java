package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.SubmitDossier;

/** What a submission must be before it is taken in: by whom and how it comes, and what is in it. */
final class SubmissionCheck {

    private SubmissionCheck() {}

    static List<Rejection> whoAndHow(SubmitDossier command, Procedure procedure, Circumstances at) {
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

    static List<Rejection> contents(
            Procedure procedure, FormContent form, List<Attachment> attachments, Channel channel) {
        var rejections = new ArrayList<>(answers(procedure, form));
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

    /** What is wrong with the answers alone. */
    static List<Rejection> answers(Procedure procedure, FormContent form) {
        return FormCheck.check(procedure, form).stream()
                .map(problem -> problem.missing()
                        ? DossierRefusal.FIELD_REQUIRED.at(problem.field(), problem.label())
                        : DossierRefusal.FIELD_INVALID.at(problem.field(), problem.label(), problem.expected()))
                .toList();
    }
}
