package vn.thanhdong.procedures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form computes by itself. The page shows it while somebody types, and the command side computes it again from the
 * same answers: what is recorded is what the rule gives, whatever was sent for it. Pure functions.
 */
public final class ComputedValues {

    /** What is computed with: eighteen digits, six of them behind the point. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    private final Procedure procedure;
    private final LocalDate day;
    private final Map<String, String> values;
    private final Map<String, FormField> asked = new LinkedHashMap<>();

    private ComputedValues(Procedure procedure, Map<String, String> values, LocalDate day) {
        this.procedure = procedure;
        this.values = values;
        this.day = day;
        AskedForm.of(procedure, new FormContent(values)).forEach(field -> asked.put(field.id(), field));
    }

    /**
     * The answers with every computed value as it follows from them. A value that does not follow, since something is
     * still missing, is not there.
     *
     * @param day of submission, in Asia/Ho_Chi_Minh
     */
    public static FormContent in(Procedure procedure, FormContent answers, LocalDate day) {
        Set<String> computed = procedure.form().stream()
                .filter(field -> field.computed().isPresent())
                .map(FormField::id)
                .collect(Collectors.toSet());
        if (computed.isEmpty()) {
            return answers;
        }
        Map<String, String> values = new HashMap<>(answers.values());
        values.keySet().removeIf(key -> computed.contains(EntryKey.fieldOf(key)));
        return new ComputedValues(procedure, values, day).all();
    }

    /** In the order of the form: a value may follow from one before it. */
    private FormContent all() {
        asked.forEach((key, field) -> field.computed()
                .filter(how -> applies(field))
                .flatMap(how -> value(field, how))
                .ifPresent(value -> values.put(key, value)));
        return new FormContent(values);
    }

    private Optional<String> value(FormField field, Computed how) {
        return switch (how.op()) {
            case COUNT -> Optional.of(Integer.toString(count(how.of().getFirst())));
            case SUM ->
                how.of().stream().flatMap(this::numbers).reduce(BigDecimal::add).map(sum -> text(field, sum));
            case PRODUCT -> product(how.of()).map(product -> text(field, product));
            case AGE ->
                date(how.of().getFirst())
                        .filter(born -> !born.isAfter(day))
                        .map(born -> Integer.toString(Period.between(born, day).getYears()));
            case DAYS ->
                date(how.of().getFirst())
                        .flatMap(from ->
                                date(how.of().getLast()).map(to -> Long.toString(ChronoUnit.DAYS.between(from, to))));
        };
    }

    private int count(String section) {
        return procedure.sections().stream()
                .filter(one -> one.id().equals(section))
                .mapToInt(one -> AskedForm.entries(one, new FormContent(values)))
                .sum();
    }

    private Optional<BigDecimal> product(List<String> fields) {
        List<BigDecimal> factors = fields.stream().flatMap(this::numbers).toList();
        return factors.size() == fields.size() ? factors.stream().reduce(BigDecimal::multiply) : Optional.empty();
    }

    /** The answers to a field: one, those of all entries where it stands in a repeating section, or none. */
    private Stream<BigDecimal> numbers(String field) {
        return asked.entrySet().stream()
                .filter(one -> one.getKey().equals(field)
                        || EntryKey.parse(one.getKey())
                                .filter(entry -> entry.field().equals(field))
                                .isPresent())
                .filter(one -> applies(one.getValue()))
                .map(one -> values.getOrDefault(one.getKey(), ""))
                .filter(answer -> NUMBER.matcher(answer).matches())
                .map(BigDecimal::new);
    }

    private Optional<LocalDate> date(String key) {
        FormField field = asked.get(key);
        if (field == null || !applies(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(values.getOrDefault(key, "")));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private boolean applies(FormField field) {
        return FormCheck.applies(field, new FormContent(values));
    }

    /** Amounts are whole đồng, halves upwards. */
    private static String text(FormField field, BigDecimal number) {
        BigDecimal rounded = field.type() == FieldType.MONEY ? number.setScale(0, RoundingMode.HALF_UP) : number;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
