package vn.thanhdong.history.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A filter of the audit trail by codes alone, as it is recorded: {@code name=code} joined by {@code &}. What was typed
 * freely may name somebody and never stands in it: of words and of a network address it says {@code yes}, of anything else
 * that is no code as well.
 */
public final class FilterCodes {

    private static final String TYPED = "yes";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:\\-]{1,120}");
    /** Of identity cards, telephones and network addresses; no id and no code of ours is without a letter. */
    private static final Pattern NUMBER = Pattern.compile("([A-Z]+:)?[0-9.:\\-]+");

    private FilterCodes() {}

    /**
     * One condition.
     *
     * @param name {@code type}, {@code context}, {@code role}, {@code agency}, {@code channel}, {@code person},
     *     {@code subject}, {@code correlation}, {@code from}, {@code to}, {@code session}, {@code address} or
     *     {@code words}
     * @param code stored name, code or opaque id; of {@code from} and {@code to} a day, ISO 8601; {@code yes} where something
     *     was typed that is not told
     */
    public record Part(String name, String code) {

        /** Whether it is not told what for. */
        public boolean isUntold() {
            return code.equals(TYPED);
        }
    }

    /** What filters; empty for everything. */
    public static String of(AuditFilter filter) {
        List<String> parts = new ArrayList<>();
        each(parts, "type", filter.types());
        each(parts, "context", filter.contexts());
        each(parts, "role", filter.roles());
        each(parts, "agency", filter.agencies());
        each(parts, "channel", filter.channels());
        one(parts, "person", filter.person());
        one(parts, "subject", filter.subject());
        one(parts, "correlation", filter.correlation());
        Optional.ofNullable(filter.from()).ifPresent(day -> parts.add("from=" + day));
        Optional.ofNullable(filter.to()).ifPresent(day -> parts.add("to=" + day));
        one(parts, "session", filter.session());
        one(parts, "address", filter.address().isBlank() ? "" : TYPED);
        one(parts, "words", filter.text().isBlank() ? "" : TYPED);
        return String.join("&", parts);
    }

    /** The conditions of a recorded filter, in its order. */
    public static List<Part> parts(String recorded) {
        return Arrays.stream(recorded.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .map(part -> new Part(part[0], part[1]))
                .toList();
    }

    private static void each(List<String> parts, String name, Set<String> values) {
        values.stream().sorted().forEach(value -> one(parts, name, value));
    }

    private static boolean isCode(String value) {
        return CODE.matcher(value).matches() && !NUMBER.matcher(value).matches();
    }

    /** The values come from the address of a page, where anything can be typed. */
    private static void one(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + (isCode(value) ? value : TYPED));
        }
    }
}
