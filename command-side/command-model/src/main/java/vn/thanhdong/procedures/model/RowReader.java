package vn.thanhdong.procedures.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ImportColumn;

/** Reads one row's values and collects what is wrong, so that all of it is reported at once. */
final class RowReader {

    private static final String ISO_TIME = "2023-06-15T09:30:00+07:00";

    private final Map<String, String> values;
    private final List<Rejection> rejections = new ArrayList<>();

    RowReader(Map<String, String> values) {
        this.values = values;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    String text(ImportColumn column) {
        return values.getOrDefault(column.name(), "").strip();
    }

    String required(ImportColumn column) {
        String value = text(column);
        if (value.isEmpty()) {
            missing(column, "");
        }
        return value;
    }

    void missing(ImportColumn column, String why) {
        rejections.add(DossierRefusal.IMPORT_VALUE_MISSING.at(column.name(), column.name(), why));
    }

    void unknown(ImportColumn column, String expected) {
        rejections.add(DossierRefusal.IMPORT_VALUE_UNKNOWN.at(column.name(), column.name(), text(column), expected));
    }

    /** A time with its zone; empty where nothing is written. */
    Optional<Instant> time(ImportColumn column) {
        String value = text(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException notATime) {
            unknown(column, ISO_TIME);
            return Optional.empty();
        }
    }

    /** A constant by its name in lower case. */
    <E extends Enum<E>> @Nullable E choice(ImportColumn column, Class<E> type) {
        String value = required(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        if (!value.isEmpty()) {
            unknown(
                    column,
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining("|")));
        }
        return null;
    }

    boolean flag(ImportColumn column) {
        String value = text(column);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            unknown(column, "true|false");
        }
        return value.equals("true");
    }

    /** A whole number between the limits; the first of them where nothing is written. */
    long number(ImportColumn column, long least, long most) {
        String value = text(column);
        if (value.isEmpty()) {
            return least;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // reported below, as a number out of range is
        }
        unknown(column, least + "…" + most);
        return least;
    }

    /** A code that must be known. */
    <T> @Nullable T code(ImportColumn column, String expected, Function<String, Optional<T>> lookUp) {
        String value = required(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            Optional<T> known = lookUp.apply(value);
            if (known.isPresent()) {
                return known.get();
            }
        } catch (IllegalArgumentException notACode) {
            // reported below, as an unknown code is
        }
        unknown(column, expected);
        return null;
    }

    /** The first must not be later than the second, where both have happened. */
    void inOrder(ImportColumn first, ImportColumn second) {
        Optional<Instant> one = timeIfRight(first);
        Optional<Instant> other = timeIfRight(second);
        if (one.isPresent() && other.isPresent() && other.get().isBefore(one.get())) {
            rejections.add(DossierRefusal.IMPORT_TIMES_OUT_OF_ORDER.at(second.name(), second.name(), first.name()));
        }
    }

    private Optional<Instant> timeIfRight(ImportColumn column) {
        try {
            String value = text(column);
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException reportedBefore) {
            return Optional.empty();
        }
    }
}
