package vn.thanhdong.procedures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thanhdong.language.Phrase;

/** Whether answers fit a procedure's form. The form on the screen and the command side ask the same questions. */
public final class FormCheck {

    /**
     * Something to mend.
     *
     * @param field key of the answer; the id of a repeating section where the number of its entries is wrong
     * @param missing it is empty although required
     * @param expected what the field takes; empty texts when it is only missing
     */
    public record Problem(String field, Phrase label, boolean missing, Phrase expected) {}

    /** Something, an at sign, a domain with a dot: whether anybody lives there only a letter can tell. */
    private static final Pattern MAILBOX = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    private static final Phrase EMAIL = new Phrase("địa chỉ như ten@example.vn", "an address such as name@example.vn");

    private FormCheck() {}

    /** Everything to mend, in the order of the form; nothing when the answers fit. Too few or too many entries come last. */
    public static List<Problem> check(Procedure procedure, FormContent content) {
        var problems = new ArrayList<Problem>();
        for (FormField field : AskedForm.of(procedure, section -> entriesToCheck(section, content))) {
            if (field.type() != FieldType.FILE && applies(field, content)) {
                check(field, content.value(field.id())).ifPresent(problems::add);
            }
        }
        AskedForm.repeating(procedure)
                .forEach(section -> entries(section, content).ifPresent(problems::add));
        return problems;
    }

    /** Whoever sends far too many hears that, and not what is wrong in each of them. */
    private static int entriesToCheck(FormSection section, FormContent content) {
        return Math.min(
                AskedForm.entries(section, content),
                section.repeats().map(Repeats::most).orElse(0));
    }

    private static Optional<Problem> entries(FormSection section, FormContent content) {
        int entries = AskedForm.entries(section, content);
        return section.repeats()
                .filter(repeats -> entries < repeats.least() || entries > repeats.most())
                .map(repeats -> new Problem(
                        section.id(),
                        section.title(),
                        false,
                        new Phrase(
                                "từ " + repeats.least() + " đến " + repeats.most() + " mục",
                                "from " + repeats.least() + " to " + repeats.most() + " entries")));
    }

    /** Whether the field is asked for, given the other answers. */
    public static boolean applies(FormField field, FormContent content) {
        return field.visibleWhen()
                .map(condition -> condition.in().contains(content.value(condition.field())))
                .orElse(true);
    }

    /** What is to mend in one answer. */
    public static Optional<Problem> check(FormField field, String answer) {
        if (answer.isBlank()) {
            return field.required()
                    ? Optional.of(new Problem(field.id(), field.label(), true, new Phrase("", "")))
                    : Optional.empty();
        }
        return expected(field, answer).map(expected -> new Problem(field.id(), field.label(), false, expected));
    }

    private static Optional<Phrase> expected(FormField field, String answer) {
        return switch (field.type()) {
            case NUMBER, MONEY -> numberOutside(field, answer);
            case DATE -> isDate(answer) ? Optional.empty() : Optional.of(new Phrase("ngày/tháng/năm", "a date"));
            case CHOICE ->
                field.options().stream().anyMatch(option -> option.value().equals(answer))
                        ? Optional.empty()
                        : Optional.of(new Phrase("chọn một giá trị trong danh sách", "one of the list"));
            case IDENTITY_NUMBER ->
                answer.matches("\\d{12}|\\d{9}")
                        ? Optional.empty()
                        : Optional.of(
                                new Phrase("12 chữ số (hoặc 9 chữ số của CMND cũ)", "12 digits (9 on old cards)"));
            case PHONE ->
                answer.matches("0\\d{9,10}")
                        ? Optional.empty()
                        : Optional.of(new Phrase("10 chữ số, bắt đầu bằng 0", "10 digits that begin with 0"));
            case EMAIL ->
                // its length first: the longer a text that is none, the longer looking takes
                textOutside(field, answer).or(() -> isEmail(answer) ? Optional.empty() : Optional.of(EMAIL));
            default -> textOutside(field, answer);
        };
    }

    private static Optional<Phrase> numberOutside(FormField field, String answer) {
        BigDecimal number;
        try {
            number = new BigDecimal(answer);
        } catch (NumberFormatException notANumber) {
            return Optional.of(new Phrase("một số", "a number"));
        }
        boolean fits = field.min().map(min -> number.compareTo(min) >= 0).orElse(true)
                && field.max().map(max -> number.compareTo(max) <= 0).orElse(true);
        return fits ? Optional.empty() : Optional.of(range(field, "giá trị", "a value"));
    }

    private static Optional<Phrase> textOutside(FormField field, String answer) {
        BigDecimal length = BigDecimal.valueOf(answer.codePointCount(0, answer.length()));
        boolean fits = field.min().map(min -> length.compareTo(min) >= 0).orElse(true)
                && field.max().map(max -> length.compareTo(max) <= 0).orElse(true);
        if (!fits) {
            return Optional.of(range(field, "số ký tự", "a length"));
        }
        boolean matches = field.pattern().map(answer::matches).orElse(true);
        return matches
                ? Optional.empty()
                : Optional.of(field.help().orElse(new Phrase("đúng mẫu của trường này", "the field's pattern")));
    }

    private static Phrase range(FormField field, String vi, String en) {
        String from = field.min().map(BigDecimal::toPlainString).orElse("…");
        String to = field.max().map(BigDecimal::toPlainString).orElse("…");
        return new Phrase(vi + " từ " + from + " đến " + to, en + " from " + from + " to " + to);
    }

    private static boolean isEmail(String answer) {
        return MAILBOX.matcher(answer).matches();
    }

    private static boolean isDate(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
