package vn.thanhdong.procedures.ui.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.ui.Dates;

/**
 * A moment of the past as an address holds it, times of Vietnam: {@code ?tai=2023-06-15T23:59:59.999&truc=ghi-nhan}. A
 * day alone is its end; without an axis what had happened counts.
 */
public final class AsOfLink {

    private static final String AT = "tai";
    private static final String AXIS = "truc";
    private static final String BY_RECORD = "ghi-nhan";
    private static final String BY_OCCURRENCE = "xay-ra";

    private AsOfLink() {}

    /** Empty where the address names no moment, or none that can be read. */
    public static Optional<AsOf> asOf(Map<String, List<String>> parameters) {
        return axis(FilterLink.first(parameters, AXIS))
                .flatMap(axis -> moment(FilterLink.first(parameters, AT)).map(at -> new AsOf(at, axis)));
    }

    /** Whether the address means a moment that cannot be read. */
    static boolean isUnreadable(Map<String, List<String>> parameters) {
        boolean means = parameters.containsKey(AT) || parameters.containsKey(AXIS);
        return means && asOf(parameters).isEmpty();
    }

    /** Nothing for now. */
    public static void put(Map<String, List<String>> parameters, @Nullable AsOf asOf) {
        if (asOf != null) {
            parameters.put(
                    AT, List.of(LocalDateTime.ofInstant(asOf.at(), Dates.ZONE).toString()));
            parameters.put(AXIS, List.of(asOf.axis() == TimeAxis.RECORDED ? BY_RECORD : BY_OCCURRENCE));
        }
    }

    private static Optional<TimeAxis> axis(String word) {
        return switch (word) {
            case "", BY_OCCURRENCE -> Optional.of(TimeAxis.OCCURRED);
            case BY_RECORD -> Optional.of(TimeAxis.RECORDED);
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    text.length() == "yyyy-MM-dd".length()
                            ? endOf(LocalDate.parse(text).plusDays(1).atStartOfDay())
                            : LocalDateTime.parse(text).atZone(Dates.ZONE).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    /** The last moment before that one. */
    static Instant endOf(LocalDateTime next) {
        return next.atZone(Dates.ZONE).toInstant().minusMillis(1);
    }
}
