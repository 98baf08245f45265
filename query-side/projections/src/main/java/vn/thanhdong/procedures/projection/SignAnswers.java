package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.procedures.query.GetSigns;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SignReport;
import vn.thanhdong.procedures.query.SignReport.Row;

/** Answers which settled dossiers show signs, counted by the conditions by which they are listed. */
public final class SignAnswers {

    private static final String UNITS = "units";
    private static final int ALL_UNITS = 2_000;

    private final DossierIndex index;
    private final DossierSearch search;
    private final Freshness freshness;

    public SignAnswers(DossierReading reading) {
        index = reading.index();
        search = reading.search();
        freshness = reading.freshness();
    }

    /** By unit in the asker's scope; nothing for who neither answers for figures nor audits them. */
    @QueryHandler
    public SignReport answer(GetSigns question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Instant asOf = freshness.caughtUpTo();
        Scope scope = search.scope(asker);
        if (!scope.watchesFigures()) {
            return new SignReport(List.of(), new Row(SignReport.TOTAL, Map.of()), asOf);
        }
        Query counted = search.inScope(scope);
        Aggregation numbers = search.reports(scope).counting(question.from(), question.to(), SignReport.COLUMNS);
        var answer = index.search(request -> request.query(counted)
                .size(0)
                .aggregations(ReportCells.name(), numbers)
                .aggregations(
                        UNITS,
                        a -> a.terms(terms ->
                                        terms.field("subject.handlingAgency").size(ALL_UNITS))
                                .aggregations(ReportCells.name(), numbers)));
        Map<String, Map<ReportColumn, Long>> byAgency = new TreeMap<>();
        Objects.requireNonNull(answer.aggregations().get(UNITS), UNITS)
                .sterms()
                .buckets()
                .array()
                .forEach(unit -> byAgency.put(unit.key().stringValue(), ReportCells.numbers(unit.aggregations())));
        List<Row> rows = search.byHeir(byAgency).entrySet().stream()
                .map(unit -> new Row(unit.getKey(), unit.getValue()))
                .filter(row -> row.number(ReportColumn.SETTLED) > 0)
                .sorted(Comparator.comparingLong((Row row) -> row.number(ReportColumn.SIGN_ANY))
                        .thenComparing(row -> row.number(ReportColumn.SETTLED))
                        .reversed()
                        .thenComparing(Row::code))
                .toList();
        return new SignReport(rows, new Row(SignReport.TOTAL, ReportCells.numbers(answer.aggregations())), asOf);
    }
}
