package vn.thanhdong.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;

/** Whether the fields of a form fit together. */
final class FormCheck {

    private final PackFile pack;
    private final List<CatalogueError> errors = new ArrayList<>();
    private final Map<String, FormField> before = new HashMap<>();
    private final Set<String> repeating;

    private FormCheck(PackFile pack, Procedure procedure) {
        this.pack = pack;
        repeating = AskedForm.repeating(procedure).stream().map(FormSection::id).collect(Collectors.toSet());
    }

    static List<CatalogueError> check(PackFile pack, Procedure procedure) {
        FormCheck check = new FormCheck(pack, procedure);
        Set<String> sections =
                procedure.sections().stream().map(FormSection::id).collect(Collectors.toSet());
        for (int i = 0; i < procedure.form().size(); i++) {
            check.field("/form/" + i, procedure.form().get(i), sections);
        }
        for (String id : List.of(FormField.APPLICANT_NAME, FormField.APPLICANT_ID, FormField.APPLICANT_PHONE)) {
            if (!check.before.containsKey(id)) {
                check.refuse("/form", "Mẫu đơn nào cũng phải hỏi “" + id + "”", "Every form must ask for '" + id + "'");
            }
        }
        check.errors.addAll(RepeatCheck.check(pack, procedure));
        check.errors.addAll(ComputedCheck.check(pack, procedure));
        return check.errors;
    }

    private void field(String place, FormField field, Set<String> sections) {
        if (!sections.contains(field.section())) {
            refuse(
                    place + "/section",
                    "Không có phần “" + field.section() + "”; phải là một trong " + sections,
                    "There is no section '" + field.section() + "'; expected one of " + sections);
        }
        if (field.min().isPresent()
                && field.max().isPresent()
                && field.min().get().compareTo(field.max().get()) > 0) {
            refuse(place + "/min", "min lớn hơn max", "min is greater than max");
        }
        field.pattern().ifPresent(pattern -> compiles(place + "/pattern", pattern));
        Set<String> options = new HashSet<>();
        for (int o = 0; o < field.options().size(); o++) {
            if (!options.add(field.options().get(o).value())) {
                refuse(
                        place + "/options/" + o + "/value",
                        "Lựa chọn “" + field.options().get(o).value() + "” xuất hiện hai lần",
                        "The option '" + field.options().get(o).value() + "' stands twice");
            }
        }
        field.visibleWhen().ifPresent(condition -> condition(place + "/visibleWhen", field, condition));
        if (before.putIfAbsent(field.id(), field) != null) {
            refuse(
                    place + "/id",
                    "Trường “" + field.id() + "” xuất hiện hai lần",
                    "The field '" + field.id() + "' stands twice");
        }
    }

    private void condition(String place, FormField field, FormField.Condition condition) {
        FormField asked = before.get(condition.field());
        if (asked == null) {
            refuse(
                    place + "/field",
                    "Trước trường này không có trường “" + condition.field() + "”",
                    "There is no field '" + condition.field() + "' before this one");
            return;
        }
        if (repeating.contains(asked.section()) && !asked.section().equals(field.section())) {
            refuse(
                    place + "/field",
                    "“" + condition.field() + "” được hỏi nhiều lần; từ ngoài phần đó không biết là mục nào",
                    "'" + condition.field() + "' is asked many times: outside its section nobody knows which is meant");
        }
        Set<String> values = asked.type() == FieldType.BOOLEAN
                ? Set.of("true", "false")
                : asked.options().stream().map(FormField.Option::value).collect(Collectors.toSet());
        if (!values.containsAll(condition.in())) {
            refuse(
                    place + "/in",
                    "“" + condition.field() + "” không bao giờ là " + condition.in() + "; chỉ có thể là " + values,
                    "'" + condition.field() + "' never is one of " + condition.in() + "; it is one of " + values);
        }
    }

    private void compiles(String place, String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException broken) {
            refuse(
                    place,
                    "Phải là biểu thức chính quy: " + broken.getDescription(),
                    "Expected a regular expression: " + broken.getDescription());
        }
    }

    private void refuse(String pointer, String vi, String en) {
        errors.add(pack.error(pointer, new Phrase(vi, en)));
    }
}
