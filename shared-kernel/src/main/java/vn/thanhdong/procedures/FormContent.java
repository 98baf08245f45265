package vn.thanhdong.procedures;

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

    /** The answer, empty when there is none. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
