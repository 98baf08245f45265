package vn.thanhdong.procedures;

import java.util.HashMap;
import java.util.Map;

/**
 * Answers to a procedure's form.
 *
 * @param values answer by field id, as text: dates {@code yyyy-MM-dd}, numbers with a decimal point, choices by option id
 */
public record FormContent(Map<String, String> values) {

    public static final FormContent EMPTY = new FormContent(Map.of());

    public FormContent {
        values = Map.copyOf(values);
    }

    /** These answers and the other ones together. */
    public FormContent and(FormContent others) {
        var all = new HashMap<>(values);
        all.putAll(others.values);
        return new FormContent(all);
    }

    /** The answer, empty when there is none. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
