package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.ServiceFigures.Row;

/** The cells of one row of the figures. */
final class FigureCells {

    private static final String CHANNELS = "channels";
    private static final String JUDGED = "judged";

    private FigureCells() {}

    static Map<String, Aggregation> counting(Function<Punctuality, Query> judged) {
        return Map.of(
                CHANNELS,
                Aggregation.of(a -> a.terms(terms -> terms.field("subject.channel"))),
                JUDGED,
                Aggregation.of(a -> a.filters(f -> f.filters(by -> by.keyed(
                        Arrays.stream(Punctuality.values()).collect(Collectors.toMap(Punctuality::name, judged)))))));
    }

    static Row row(String code, long received, Map<String, Aggregate> cells) {
        long early = judged(cells, Punctuality.EARLY);
        long onTime = judged(cells, Punctuality.ON_TIME);
        long late = judged(cells, Punctuality.LATE) + judged(cells, Punctuality.IN_PROGRESS_LATE);
        return new Row(
                code,
                counts(cells, CHANNELS).getOrDefault(Channel.ONLINE.code(), 0L),
                received,
                early,
                onTime,
                late,
                received - early - onTime - late);
    }

    /** The row of whatever had no dossier. */
    static Row none(String code) {
        return new Row(code, 0, 0, 0, 0, 0, 0);
    }

    private static long judged(Map<String, Aggregate> cells, Punctuality how) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(cells.get(JUDGED), JUDGED)
                                .filters()
                                .buckets()
                                .keyed()
                                .get(how.name()),
                        how.name())
                .docCount();
    }

    private static Map<String, Long> counts(Map<String, Aggregate> cells, String name) {
        return Objects.requireNonNull(cells.get(name), name).sterms().buckets().array().stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), StringTermsBucket::docCount));
    }
}
