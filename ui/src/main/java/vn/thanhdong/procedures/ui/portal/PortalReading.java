package vn.thanhdong.procedures.ui.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.IdentityNumber;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.RequiredDocument;

/** Reads what another portal sends: every mistake at once, each with the field that it is in. A pure function. */
final class PortalReading {

    private static final String OTHER = "other";

    /** What was read: all of it, or what is wrong with it. */
    sealed interface Read {

        /** Whole, though not yet checked as a form is. */
        record Whole(
                PortalCode code,
                Procedure procedure,
                ApplicantKind kind,
                String name,
                String number,
                Optional<String> phone,
                FormContent form,
                List<SentDossier.SentFile> files)
                implements Read {}

        /** At least one mistake. */
        record Wrong(List<Rejection> mistakes) implements Read {}
    }

    private PortalReading() {}

    static Read read(SentDossier sent, Catalogue catalogue) {
        var wrong = new ArrayList<Rejection>();
        Optional<PortalCode> code = PortalCode.parse(text(sent.portalCode()));
        if (code.isEmpty()) {
            wrong.add(PortalProblem.CODE_INVALID.at("portalCode"));
        }
        Optional<Procedure> procedure = procedure(text(sent.procedure()), catalogue);
        if (procedure.isEmpty()) {
            wrong.add(PortalProblem.PROCEDURE_UNKNOWN.at("procedure", text(sent.procedure())));
        }
        SentDossier.SentApplicant applicant =
                Objects.requireNonNullElse(sent.applicant(), new SentDossier.SentApplicant(null, null, null));
        String number = text(applicant.identityNumber());
        if (IdentityNumber.of(number).isEmpty()) {
            wrong.add(PortalProblem.NUMBER_INVALID.at("applicant.identityNumber"));
        }
        String name = text(applicant.name());
        if (name.isEmpty()) {
            wrong.add(PortalProblem.NAME_MISSING.at("applicant.name"));
        }
        Map<String, String> form = sent.form() == null ? Map.of() : sent.form();
        List<SentDossier.SentFile> files = sent.files() == null ? List.of() : sent.files();
        procedure.ifPresent(known -> {
            wrong.addAll(unknownFields(known, form));
            wrong.addAll(unknownDocuments(known, files));
        });
        if (!wrong.isEmpty()) {
            return new Read.Wrong(wrong);
        }
        return new Read.Whole(
                code.orElseThrow(),
                procedure.orElseThrow(),
                sent.applicantKind() == null ? ApplicantKind.CITIZEN : sent.applicantKind(),
                name,
                number,
                Optional.of(text(applicant.phone())).filter(phone -> !phone.isEmpty()),
                answers(form),
                files);
    }

    private static FormContent answers(Map<String, String> form) {
        var given = new HashMap<>(form);
        given.values().removeIf(Objects::isNull);
        return new FormContent(given);
    }

    static List<Rejection> unknownFields(Procedure procedure, Map<String, String> form) {
        return form.keySet().stream()
                .filter(field -> !AskedForm.knows(procedure, field))
                .sorted()
                .map(field -> PortalProblem.FIELD_UNKNOWN.at("form." + field, field))
                .toList();
    }

    static List<Rejection> unknownDocuments(Procedure procedure, List<SentDossier.SentFile> files) {
        Set<String> known =
                procedure.documents().stream().map(RequiredDocument::id).collect(Collectors.toSet());
        var wrong = new ArrayList<Rejection>();
        for (int i = 0; i < files.size(); i++) {
            String document = text(files.get(i).document());
            if (!known.contains(document) && !document.equals(OTHER)) {
                wrong.add(PortalProblem.DOCUMENT_UNKNOWN.at("files[" + i + "]", document));
            }
        }
        return wrong;
    }

    private static Optional<Procedure> procedure(String code, Catalogue catalogue) {
        try {
            return catalogue.procedure(new ProcedureCode(code));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
