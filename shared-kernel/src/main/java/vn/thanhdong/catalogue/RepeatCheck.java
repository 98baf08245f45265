package vn.thanhdong.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Repeats;

/** Whether the repeating sections of a form can be asked as they are defined. */
final class RepeatCheck {

    private static final Set<String> ASKED_ONCE =
            Set.of(FormField.APPLICANT_NAME, FormField.APPLICANT_ID, FormField.APPLICANT_PHONE);

    private final PackFile pack;
    private final Procedure procedure;
    private final List<CatalogueError> errors = new ArrayList<>();

    private RepeatCheck(PackFile pack, Procedure procedure) {
        this.pack = pack;
        this.procedure = procedure;
    }

    static List<CatalogueError> check(PackFile pack, Procedure procedure) {
        RepeatCheck check = new RepeatCheck(pack, procedure);
        for (int i = 0; i < procedure.sections().size(); i++) {
            FormSection section = procedure.sections().get(i);
            String place = "/sections/" + i;
            section.repeats().ifPresent(repeats -> check.section(place, section, repeats));
        }
        return check.errors;
    }

    private void section(String place, FormSection section, Repeats repeats) {
        if (repeats.least() > repeats.most()) {
            refuse(place + "/repeats/least", "least lớn hơn most", "least is greater than most");
        }
        if (procedure.formField(section.id()).isPresent()) {
            refuse(
                    place + "/id",
                    "“" + section.id() + "” vừa là phần lặp lại vừa là trường; phải đặt hai tên khác nhau",
                    "'" + section.id() + "' is a repeating section and a field; expected two names");
        }
        repeats.identity().ifPresent(id -> identity(place + "/repeats/identity", section, id));
        boolean neverEmpty = procedure.form().stream()
                .anyMatch(field -> isIn(section, field)
                        && field.required()
                        && field.visibleWhen().isEmpty());
        if (!neverEmpty) {
            refuse(
                    place + "/repeats",
                    "Mỗi mục của phần “" + section.id() + "” phải có ít nhất một trường bắt buộc và luôn được hỏi",
                    "Expected at least one field of '" + section.id() + "' that is required and always asked");
        }
        fields(section);
    }

    private void identity(String place, FormSection section, String id) {
        boolean fits = procedure
                .formField(id)
                .filter(field -> isIn(section, field) && field.type() == FieldType.IDENTITY_NUMBER)
                .isPresent();
        if (!fits) {
            refuse(
                    place,
                    "“" + id + "” phải là trường kiểu identity_number của phần “" + section.id() + "”",
                    "Expected '" + id + "' to be a field of type identity_number in '" + section.id() + "'");
        }
    }

    private void fields(FormSection section) {
        boolean begun = false;
        boolean ended = false;
        for (int i = 0; i < procedure.form().size(); i++) {
            FormField field = procedure.form().get(i);
            if (!isIn(section, field)) {
                ended = begun;
                continue;
            }
            begun = true;
            if (ended) {
                refuse(
                        "/form/" + i + "/section",
                        "Các trường của phần lặp lại “" + section.id() + "” phải đứng liền nhau",
                        "Expected the fields of the repeating section '" + section.id() + "' one after the other");
            }
            field("/form/" + i, section, field);
        }
    }

    private void field(String place, FormSection section, FormField field) {
        if (field.type() == FieldType.FILE) {
            refuse(
                    place + "/type",
                    "Phần lặp lại không nhận tệp; hãy khai giấy tờ trong documents",
                    "A repeating section takes no files; expected them among the documents");
        }
        if (ASKED_ONCE.contains(field.id())) {
            refuse(
                    place + "/section",
                    "“" + field.id() + "” chỉ được hỏi một lần, không đứng trong phần lặp lại “" + section.id() + "”",
                    "'" + field.id() + "' is asked once, not in the repeating section '" + section.id() + "'");
        }
    }

    private static boolean isIn(FormSection section, FormField field) {
        return field.section().equals(section.id());
    }

    private void refuse(String pointer, String vi, String en) {
        errors.add(pack.error(pointer, new Phrase(vi, en)));
    }
}
