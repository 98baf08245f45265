package vn.thanhdong.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Computed;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;

/** Whether the computed fields of a form follow from what stands before them, so that none follows from itself. */
final class ComputedCheck {

    private static final Set<FieldType> NUMBERS = Set.of(FieldType.NUMBER, FieldType.MONEY);
    private static final Set<FieldType> DATES = Set.of(FieldType.DATE);

    private final PackFile pack;
    private final Procedure procedure;
    private final Map<String, FormField> before = new HashMap<>();
    private final List<CatalogueError> errors = new ArrayList<>();

    private ComputedCheck(PackFile pack, Procedure procedure) {
        this.pack = pack;
        this.procedure = procedure;
    }

    static List<CatalogueError> check(PackFile pack, Procedure procedure) {
        ComputedCheck check = new ComputedCheck(pack, procedure);
        for (int i = 0; i < procedure.form().size(); i++) {
            FormField field = procedure.form().get(i);
            String place = "/form/" + i;
            field.computed().ifPresent(how -> check.field(place, field, how));
            check.before.putIfAbsent(field.id(), field);
        }
        return check.errors;
    }

    private void field(String place, FormField field, Computed how) {
        if (!NUMBERS.contains(field.type())) {
            refuse(
                    place + "/type",
                    "Trường tự tính phải có kiểu number hoặc money",
                    "Expected the type number or money of a computed field");
        }
        if (field.required()) {
            refuse(
                    place + "/required",
                    "Trường tự tính không thể bắt buộc nhập (required: false)",
                    "Nobody answers a computed field: expected required: false");
        }
        switch (how.op()) {
            case SUM -> operands(place, field, how, 1, Integer.MAX_VALUE, NUMBERS);
            case PRODUCT -> operands(place, field, how, 2, Integer.MAX_VALUE, NUMBERS);
            case AGE -> operands(place, field, how, 1, 1, DATES);
            case DAYS -> operands(place, field, how, 2, 2, DATES);
            case COUNT -> count(place, how);
        }
    }

    private void count(String place, Computed how) {
        boolean fits = how.of().size() == 1
                && section(how.of().getFirst())
                        .filter(section -> section.repeats().isPresent())
                        .isPresent();
        if (!fits) {
            refuse(
                    place + "/computed/of",
                    "count đếm mục của đúng một phần lặp lại, không phải " + how.of(),
                    "count expects one repeating section, not " + how.of());
        }
    }

    private void operands(String place, FormField field, Computed how, int least, int most, Set<FieldType> types) {
        if (how.of().size() < least || how.of().size() > most) {
            refuse(
                    place + "/computed/of",
                    "Phép tính %s cần %s trường, ở đây có %d"
                            .formatted(how.op(), number(least, most), how.of().size()),
                    "%s expects %s fields, here are %d"
                            .formatted(how.op(), number(least, most), how.of().size()));
        }
        for (int i = 0; i < how.of().size(); i++) {
            operand(place + "/computed/of/" + i, field, how, how.of().get(i), types);
        }
    }

    private static String number(int least, int most) {
        return least == most ? Integer.toString(least) : "≥ " + least;
    }

    private void operand(String place, FormField field, Computed how, String id, Set<FieldType> types) {
        FormField operand = before.get(id);
        if (operand == null) {
            refuse(
                    place,
                    "Trước trường này không có trường “" + id + "”",
                    "There is no field '" + id + "' before this one");
            return;
        }
        if (!types.contains(operand.type())) {
            refuse(
                    place,
                    "“%s” có kiểu %s; phép tính %s cần %s".formatted(id, operand.type(), how.op(), types),
                    "'%s' is of type %s; %s expects %s".formatted(id, operand.type(), how.op(), types));
        }
        boolean sameSection = operand.section().equals(field.section());
        if (!sameSection && how.op() != Computed.Operation.SUM && repeats(operand.section())) {
            refuse(
                    place,
                    "“" + id + "” được hỏi nhiều lần; từ ngoài phần đó chỉ có thể tính tổng (sum)",
                    "'" + id + "' is asked many times; from outside its section only sum can use it");
        }
        if (how.op() != Computed.Operation.SUM && !person(operand.section()).equals(person(field.section()))) {
            refuse(
                    place,
                    "“" + id + "” là dữ liệu của người khác; giá trị tính từ đó phải đứng trong phần của người đó",
                    "'" + id + "' is another person's: expected what follows from it in a section about them");
        }
    }

    private boolean repeats(String id) {
        return section(id).filter(section -> section.repeats().isPresent()).isPresent();
    }

    private String person(String id) {
        return section(id).map(FormSection::person).orElse("");
    }

    private Optional<FormSection> section(String id) {
        return procedure.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    private void refuse(String pointer, String vi, String en) {
        errors.add(pack.error(pointer, new Phrase(vi, en)));
    }
}
