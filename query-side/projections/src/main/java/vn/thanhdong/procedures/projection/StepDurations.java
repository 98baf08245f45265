package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.StepTimes;

/** How long the steps took, as the engine measures it over the documents of dossiers. */
final class StepDurations {

    private static final String PASSED = "passed";
    private static final String LATE = "late";
    private static final String MEDIAN = "50.0";
    private static final String SLOW = "90.0";

    private StepDurations() {}

    static Map<String, Aggregation> measured() {
        Map<String, Aggregation> measured = new HashMap<>();
        measured.put(PASSED, terms("time.passed"));
        measured.put(LATE, terms("time.late"));
        names().forEach(step -> {
            String field = "time.seconds." + step;
            measured.put(
                    percents(step),
                    Aggregation.of(a -> a.percentiles(p -> p.field(field).percents(50.0, 90.0))));
            measured.put(mean(step), Aggregation.of(a -> a.avg(avg -> avg.field(field))));
        });
        return measured;
    }

    /** Those that anything has passed, in the order of a process. */
    static List<StepTimes.Step> steps(Map<String, Aggregate> answer) {
        return Arrays.stream(StepKind.values())
                .filter(step -> passed(answer, step.name()) > 0)
                .map(step -> new StepTimes.Step(
                        step,
                        passed(answer, step.name()),
                        counts(answer, LATE).getOrDefault(step.name(), 0L),
                        median(answer, step.name()),
                        percentile(answer, step.name(), SLOW),
                        rounded(of(answer, mean(step.name())).avg().value())))
                .toList();
    }

    static long passed(Map<String, Aggregate> answer, String step) {
        return counts(answer, PASSED).getOrDefault(step, 0L);
    }

    static long median(Map<String, Aggregate> answer, String step) {
        return percentile(answer, step, MEDIAN);
    }

    private static long percentile(Map<String, Aggregate> answer, String step, String which) {
        String value =
                of(answer, percents(step)).tdigestPercentiles().values().keyed().get(which);
        return value == null ? 0 : rounded(Double.parseDouble(value));
    }

    private static long rounded(@org.jspecify.annotations.Nullable Double seconds) {
        return seconds == null || seconds.isNaN() ? 0 : Math.round(seconds);
    }

    private static Map<String, Long> counts(Map<String, Aggregate> answer, String name) {
        return of(answer, name).sterms().buckets().array().stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), StringTermsBucket::docCount));
    }

    private static Aggregate of(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name);
    }

    private static Aggregation terms(String field) {
        return Aggregation.of(a -> a.terms(terms -> terms.field(field).size(20)));
    }

    private static Stream<String> names() {
        return Stream.concat(Arrays.stream(StepKind.values()).map(Enum::name), Stream.of(TimeSpent.APPLICANT));
    }

    private static String percents(String step) {
        return "percents-" + step;
    }

    private static String mean(String step) {
        return "mean-" + step;
    }
}
