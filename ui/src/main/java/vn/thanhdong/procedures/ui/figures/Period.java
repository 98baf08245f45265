package vn.thanhdong.procedures.ui.figures;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Days from the first to the last, both included, Asia/Ho_Chi_Minh.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {

    /** The period of the table that the province published in 2023. */
    static final Period PUBLISHED_2023 = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 15));

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + to + " before it begins on " + from);
        }
    }

    /** Periods that people ask for most. */
    public enum Preset {
        TODAY,
        YESTERDAY,
        THIS_WEEK,
        THIS_YEAR,
        THIS_QUARTER,
        THIS_MONTH,
        LAST_MONTH,
        LAST_QUARTER,
        LAST_YEAR,
        PUBLISHED_2023;

        /** As it lies on that day. */
        public Period of(LocalDate today) {
            return switch (this) {
                case TODAY -> new Period(today, today);
                case YESTERDAY -> new Period(today.minusDays(1), today.minusDays(1));
                case THIS_WEEK -> new Period(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), today);
                case THIS_YEAR -> new Period(today.withDayOfYear(1), today);
                case THIS_QUARTER -> new Period(today.with(IsoFields.DAY_OF_QUARTER, 1), today);
                case THIS_MONTH -> new Period(today.withDayOfMonth(1), today);
                case LAST_MONTH ->
                    new Period(
                            today.minusMonths(1).withDayOfMonth(1),
                            today.withDayOfMonth(1).minusDays(1));
                case LAST_QUARTER -> {
                    LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1);
                    yield new Period(first.minusMonths(3), first.minusDays(1));
                }
                case LAST_YEAR ->
                    new Period(
                            today.minusYears(1).withDayOfYear(1),
                            today.minusYears(1).with(TemporalAdjusters.lastDayOfYear()));
                case PUBLISHED_2023 -> Period.PUBLISHED_2023;
            };
        }
    }

    /** The period in an address or a request; empty when it names none, or none that is one. */
    static Optional<Period> of(String from, String to) {
        try {
            return Optional.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The period that an address names. */
    public static Optional<Period> of(Map<String, List<String>> parameters) {
        return of(first(parameters, "tu-ngay"), first(parameters, "den-ngay"));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
