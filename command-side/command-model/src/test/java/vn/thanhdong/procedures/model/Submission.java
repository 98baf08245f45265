package vn.thanhdong.procedures.model;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** Right submissions: every field answered as its procedure wants it. */
final class Submission {

    static final AreaCode WARD = new AreaCode("10528");
    static final Applicant APPLICANT = new Applicant("Nguyễn Thị Thu Hà", "030188004217", "0912345678", "", "Trần Phú");

    private static final List<String> SAMPLES = List.of(
            "0123456789",
            "012345678",
            "01234",
            "A1234567",
            "A123456",
            "AB0123456789012",
            "PAB0123456789",
            "0123456789AB");

    private Submission() {}

    static Procedure procedure(String code) {
        return Cast.CATALOGUE.procedure(new ProcedureCode(code)).orElseThrow();
    }

    static SubmitDossier under(String code, DossierId id, Channel channel, AgencyCode desk) {
        Procedure procedure = procedure(code);
        return new SubmitDossier(
                id,
                procedure.code(),
                channel,
                desk,
                WARD,
                procedure.applicants().contains(ApplicantKind.CITIZEN) ? ApplicantKind.CITIZEN : ApplicantKind.BUSINESS,
                APPLICANT,
                answers(procedure),
                documents(procedure));
    }

    /** The same with another value for one of its components. */
    static SubmitDossier altered(SubmitDossier command, String component, Object value) {
        try {
            RecordComponent[] components = SubmitDossier.class.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(command);
            }
            return SubmitDossier.class
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(component, e);
        }
    }

    static FormContent answers(Procedure procedure) {
        Map<String, String> values = new HashMap<>();
        for (FormField field : AskedForm.least(procedure)) {
            if (field.computed().isEmpty() && FormCheck.applies(field, new FormContent(values))) {
                values.put(field.id(), answer(field));
            }
        }
        return new FormContent(values);
    }

    static List<Attachment> documents(Procedure procedure) {
        return procedure.documents().stream()
                .filter(RequiredDocument::required)
                .map(document -> new Attachment(document.id(), "ab".repeat(32), "application/pdf", 1000))
                .toList();
    }

    private static String answer(FormField field) {
        return switch (field.type()) {
            case NUMBER, MONEY -> field.min().map(Object::toString).orElse("1");
            case DATE -> "1988-05-17";
            case CHOICE -> field.options().getFirst().value();
            case PHONE -> "0912345678";
            case EMAIL -> "ha@example.vn";
            case IDENTITY_NUMBER -> "030188004217";
            case AREA -> WARD.value();
            case BOOLEAN -> "true";
            default ->
                field.pattern()
                        .map(pattern -> Stream.concat(SAMPLES.stream(), Stream.of("0123456"))
                                .filter(sample -> sample.matches(pattern))
                                .findFirst()
                                .orElseThrow(() -> new IllegalStateException(field.id() + " " + pattern)))
                        .orElse("Trần Phú");
        };
    }
}
