package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.ServiceFigures.Row;

/** The cells of one row of the figures. */
final class FigureCells {

    private static final String CHANNELS = "channels";
    private static final String ENDED = "ended";
    private static final String OPEN_LATE = "openLate";

    private FigureCells() {}

    static Map<String, Aggregation> counting(Instant judgedAt) {
        return Map.of(
                CHANNELS,
                Aggregation.of(a -> a.terms(terms -> terms.field("subject.channel"))),
                ENDED,
                Aggregation.of(a -> a.terms(terms -> terms.field("standing.punctuality"))),
                OPEN_LATE,
                Aggregation.of(a -> a.filter(Filters.punctuality(Punctuality.IN_PROGRESS_LATE, judgedAt))));
    }

    static Row row(String code, long received, Map<String, Aggregate> cells) {
        Map<String, Long> ended = counts(cells, ENDED);
        long early = ended.getOrDefault(Punctuality.EARLY.name(), 0L);
        long onTime = ended.getOrDefault(Punctuality.ON_TIME.name(), 0L);
        long late = ended.getOrDefault(Punctuality.LATE.name(), 0L)
                + Objects.requireNonNull(cells.get(OPEN_LATE), OPEN_LATE)
                        .filter()
                        .docCount();
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

    private static Map<String, Long> counts(Map<String, Aggregate> cells, String name) {
        return Objects.requireNonNull(cells.get(name), name).sterms().buckets().array().stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), StringTermsBucket::docCount));
    }
}
