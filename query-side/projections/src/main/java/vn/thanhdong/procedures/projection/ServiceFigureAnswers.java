package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures.Row;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Answers with the figures of the essential services, counted by the engine in one request and by the same conditions
 * as the lists behind each of them.
 */
public final class ServiceFigureAnswers {

    private static final String ROWS = "rows";
    private static final int ALL_ROWS = 2_000;

    private final DossierIndex index;
    private final DossierSearch search;
    private final Freshness freshness;

    public ServiceFigureAnswers(DossierReading reading) {
        index = reading.index();
        search = reading.search();
        freshness = reading.freshness();
    }

    /** The table in the asker's scope. */
    @QueryHandler
    public ServiceFigures answer(GetServiceFigures question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Instant asOf = freshness.caughtUpTo();
        DossierFilter all = question.dossiersOf(FigureCells.none(ServiceFigures.TOTAL));
        Map<String, Aggregation> cells = FigureCells.counting(search.judging(all));
        Query counted = search.query(all, search.scope(asker));
        var answer = index.search(request -> request.query(counted)
                .size(0)
                .trackTotalHits(total -> total.enabled(true))
                .aggregations(cells)
                .aggregations(ROWS, rows(question.by(), cells)));
        Map<String, Row> rows = read(question.by(), answer.aggregations());
        long total = Objects.requireNonNull(answer.hits().total(), "total").value();
        return new ServiceFigures(
                ordered(question, rows), FigureCells.row(ServiceFigures.TOTAL, total, answer.aggregations()), asOf);
    }

    private static Aggregation rows(GetServiceFigures.By by, Map<String, Aggregation> cells) {
        if (by == GetServiceFigures.By.MONTH) {
            return Aggregation.of(a -> a.dateHistogram(months -> months.field("standing.submittedAt")
                            .calendarInterval(CalendarInterval.Month)
                            .timeZone(WorkingCalendar.ZONE.getId())
                            .format("yyyy-MM")
                            .minDocCount(1))
                    .aggregations(cells));
        }
        String field = switch (by) {
            case SERVICE -> "subject.procedure";
            case AGENCY -> "subject.handlingAgency";
            case AREA, MONTH -> "subject.area";
        };
        return Aggregation.of(
                a -> a.terms(terms -> terms.field(field).size(ALL_ROWS)).aggregations(cells));
    }

    private Map<String, Row> read(GetServiceFigures.By by, Map<String, Aggregate> answer) {
        Aggregate rows = Objects.requireNonNull(answer.get(ROWS), ROWS);
        Map<String, Row> byCode = new HashMap<>();
        if (by == GetServiceFigures.By.MONTH) {
            rows.dateHistogram().buckets().array().forEach(bucket -> {
                String month = Objects.requireNonNull(bucket.keyAsString(), "month");
                byCode.put(month, FigureCells.row(month, bucket.docCount(), bucket.aggregations()));
            });
        } else {
            rows.sterms().buckets().array().forEach(bucket -> {
                String key = bucket.key().stringValue();
                String code = by == GetServiceFigures.By.AGENCY ? search.rowOf(key) : key;
                byCode.merge(code, FigureCells.row(code, bucket.docCount(), bucket.aggregations()), Row::plus);
            });
        }
        return byCode;
    }

    private List<Row> ordered(GetServiceFigures question, Map<String, Row> rows) {
        Stream<String> codes = switch (question.by()) {
            case SERVICE ->
                search.catalogue().essentialServices().stream()
                        .map(Procedure::code)
                        .filter(code -> question.procedures().isEmpty()
                                || question.procedures().contains(code))
                        .map(Object::toString);
            case MONTH -> months(question);
            case AGENCY, AREA -> rows.keySet().stream().sorted(Comparator.naturalOrder());
        };
        return codes.map(code -> rows.getOrDefault(code, FigureCells.none(code)))
                .toList();
    }

    private static Stream<String> months(GetServiceFigures question) {
        YearMonth last = YearMonth.from(question.to());
        return Stream.iterate(
                        YearMonth.from(question.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(YearMonth::toString);
    }
}
