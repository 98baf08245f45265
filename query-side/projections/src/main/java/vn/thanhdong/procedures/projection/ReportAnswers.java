package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.GetSettlementReport;
import vn.thanhdong.procedures.query.GetToday;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SettlementReport;
import vn.thanhdong.procedures.query.SettlementReport.Row;
import vn.thanhdong.procedures.query.Today;

/** Answers how dossiers are received and settled: today, and in a period by field or unit. */
public final class ReportAnswers {

    private static final String ROWS = "rows";
    private static final int ALL_ROWS = 2_000;
    private static final List<ReportColumn> OF_TODAY =
            List.of(ReportColumn.RECEIVED, ReportColumn.RETURNED, ReportColumn.OPEN, ReportColumn.OPEN_LATE);
    private static final List<ReportColumn> OF_MONTH = List.of(ReportColumn.SETTLED, ReportColumn.SETTLED_IN_TIME);

    private final DossierIndex index;
    private final DossierSearch search;
    private final Freshness freshness;

    public ReportAnswers(DossierReading reading) {
        index = reading.index();
        search = reading.search();
        freshness = reading.freshness();
    }

    /** The day's sums: of the province for the public, else of the asker's scope. */
    @QueryHandler
    public Today answer(GetToday question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Instant asOf = freshness.caughtUpTo();
        LocalDate today = search.today();
        boolean ofPublic = asker == null || asker.is(Role.CITIZEN);
        Scope scope = search.scope(asker);
        Query counted = ofPublic ? Query.of(q -> q.matchAll(all -> all)) : search.inScope(scope);
        ReportCells cells = search.reports();
        Map<ReportColumn, Long> sums = count(counted, cells.counting(today, today, OF_TODAY));
        sums.putAll(count(counted, cells.counting(today.withDayOfMonth(1), today, OF_MONTH)));
        return new Today(
                today,
                sums.getOrDefault(ReportColumn.RECEIVED, 0L),
                sums.getOrDefault(ReportColumn.RETURNED, 0L),
                sums.getOrDefault(ReportColumn.SETTLED, 0L),
                sums.getOrDefault(ReportColumn.SETTLED_IN_TIME, 0L),
                sums.getOrDefault(ReportColumn.OPEN, 0L),
                sums.getOrDefault(ReportColumn.OPEN_LATE, 0L),
                ofPublic || scope.coversProvince(),
                asOf);
    }

    private Map<ReportColumn, Long> count(Query counted, Aggregation numbers) {
        return ReportCells.numbers(
                index.search(request -> request.query(counted).size(0).aggregations(ReportCells.name(), numbers))
                        .aggregations());
    }

    /** The form, in the asker's scope. */
    @QueryHandler
    public SettlementReport answer(
            GetSettlementReport question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Instant asOf = freshness.caughtUpTo();
        Query counted = search.query(DossierFilter.ALL.withAgencies(question.agencies()), search.scope(asker));
        Aggregation numbers = search.reports().counting(question.from(), question.to(), SettlementReport.COLUMNS);
        String field = question.by() == GetSettlementReport.By.FIELD ? "subject.procedure" : "subject.handlingAgency";
        var answer = index.search(request -> request.query(counted)
                .size(0)
                .aggregations(ReportCells.name(), numbers)
                .aggregations(
                        ROWS,
                        a -> a.terms(terms -> terms.field(field).size(ALL_ROWS))
                                .aggregations(ReportCells.name(), numbers)));
        Map<String, Map<ReportColumn, Long>> byCode = byCode(answer.aggregations());
        List<Row> rows = question.by() == GetSettlementReport.By.FIELD
                ? fields(byCode)
                : search.byHeir(byCode).entrySet().stream()
                        .map(one -> new Row(one.getKey(), Set.of(), one.getValue()))
                        .toList();
        return new SettlementReport(
                rows.stream().filter(row -> row.number(ReportColumn.ALL) > 0).toList(),
                new Row(SettlementReport.TOTAL, Set.of(), ReportCells.numbers(answer.aggregations())),
                asOf);
    }

    private static Map<String, Map<ReportColumn, Long>> byCode(Map<String, Aggregate> answer) {
        Map<String, Map<ReportColumn, Long>> byCode = new TreeMap<>();
        Objects.requireNonNull(answer.get(ROWS), ROWS)
                .sterms()
                .buckets()
                .array()
                .forEach(bucket -> byCode.put(bucket.key().stringValue(), ReportCells.numbers(bucket.aggregations())));
        return byCode;
    }

    /** Fields are sums of their procedures, in the order of the catalogue. */
    private List<Row> fields(Map<String, Map<ReportColumn, Long>> byProcedure) {
        Map<String, List<ProcedureCode>> fields = new java.util.LinkedHashMap<>();
        for (Procedure procedure : search.catalogue().procedures().values()) {
            fields.computeIfAbsent(procedure.field().vi(), any -> new java.util.ArrayList<>())
                    .add(procedure.code());
        }
        return fields.entrySet().stream()
                .map(field -> new Row(field.getKey(), Set.copyOf(field.getValue()), sum(field.getValue(), byProcedure)))
                .toList();
    }

    private static Map<ReportColumn, Long> sum(
            List<ProcedureCode> procedures, Map<String, Map<ReportColumn, Long>> byProcedure) {
        Map<ReportColumn, Long> sum = new EnumMap<>(ReportColumn.class);
        procedures.forEach(procedure -> byProcedure
                .getOrDefault(procedure.value(), Map.of())
                .forEach((column, number) -> sum.merge(column, number, Long::sum)));
        return sum;
    }
}
