package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.Sign;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.territory.AgencyCode;

/**
 * The conditions behind the numbers of reports: what is counted by them is listed by them.
 *
 * @param now up to when a period that is not over is judged
 * @param today the day of that moment in Asia/Ho_Chi_Minh
 * @param signs which dossiers show which sign
 */
record ReportCells(Catalogue catalogue, Instant now, LocalDate today, SignLook signs) {

    private static final Set<ReportColumn> OF_PLACES =
            EnumSet.of(ReportColumn.WAITING, ReportColumn.WAITING_SOON, ReportColumn.WAITING_LATE);
    private static final Set<ReportColumn> OF_DESKS = EnumSet.of(
            ReportColumn.TAKEN_IN, ReportColumn.HANDED_OVER, ReportColumn.CAME_BACK, ReportColumn.HANDED_OUT);
    private static final String COUNTED = "counted";
    private static final int SOON_WORKING_DAYS = 2;

    /** What the number counts. */
    Query counted(ReportCell cell) {
        var all = new ArrayList<Query>();
        all.add(column(cell));
        if (!cell.unit().isEmpty()) {
            all.add(unit(cell));
        }
        if (!cell.person().isEmpty()) {
            String field = OF_PLACES.contains(cell.column()) ? "standing.stationPerson" : "standing.officer";
            all.add(Filters.is(field, cell.person().equals(ReportCell.NOBODY) ? "" : cell.person()));
        }
        return Filters.all(all);
    }

    /** Counts several numbers of one period at once. */
    Aggregation counting(LocalDate from, LocalDate to, List<ReportColumn> columns) {
        Map<String, Query> by = new java.util.LinkedHashMap<>();
        columns.forEach(column -> by.put(column.name(), counted(new ReportCell(from, to, column))));
        return Aggregation.of(a -> a.filters(f -> f.filters(queries -> queries.keyed(by))));
    }

    /** What {@link #counting} counted. */
    static Map<ReportColumn, Long> numbers(Map<String, Aggregate> answer) {
        Map<ReportColumn, Long> numbers = new EnumMap<>(ReportColumn.class);
        Objects.requireNonNull(answer.get(COUNTED), COUNTED)
                .filters()
                .buckets()
                .keyed()
                .forEach((name, bucket) -> numbers.put(ReportColumn.valueOf(name), bucket.docCount()));
        return numbers;
    }

    /** Under which name {@link #numbers} looks for what was counted. */
    static String name() {
        return COUNTED;
    }

    private Query unit(ReportCell cell) {
        var agency = new AgencyCode(cell.unit());
        Set<AgencyCode> itAndBefore = catalogue.territory().predecessors(agency, today);
        if (OF_PLACES.contains(cell.column())) {
            return Filters.in("standing.stationAgency", itAndBefore);
        }
        return OF_DESKS.contains(cell.column())
                ? Filters.in("subject.receivingDesk", itAndBefore)
                : Filters.in("subject.handlingAgency", catalogue.territory().countedAs(agency, today));
    }

    private Query column(ReportCell cell) {
        return switch (cell.column()) {
            case WAITING -> waiting(cell);
            case WAITING_SOON ->
                Filters.all(List.of(
                        waiting(cell),
                        Filters.from("standing.stationDueAt", now),
                        Filters.before(
                                "standing.stationDueAt",
                                catalogue.calendar().plusWorkingDays(now, SOON_WORKING_DAYS))));
            case WAITING_LATE -> Filters.all(List.of(waiting(cell), Filters.before("standing.stationDueAt", now)));
            case EXAMINED -> Filters.exists("standing.officer");
            case TAKEN_IN -> days("standing.acceptedAt", cell);
            case HANDED_OVER -> days("desk.handedOverAt", cell);
            case CAME_BACK ->
                Filters.all(List.of(days("desk.resultCameAt", cell), Filters.exists("desk.handedOverAt")));
            case HANDED_OUT -> days("standing.returnedAt", cell);
            default -> Filters.all(List.of(Filters.isTrue("standing.counts"), ofPeriod(cell)));
        };
    }

    private static Query waiting(ReportCell cell) {
        return cell.step() == null
                ? Filters.exists("standing.stationKind")
                : Filters.is("standing.stationKind", cell.step().name());
    }

    private Query ofPeriod(ReportCell cell) {
        Instant begin = Filters.startOf(cell.from());
        Instant end = Filters.startOf(cell.to().plusDays(1));
        Instant judged = end.isBefore(now) ? end : now;
        Query received = Filters.between("standing.submittedAt", begin, end);
        Query settled = Filters.between("standing.endedAt", begin, end);
        Query openAtEnd = Filters.all(List.of(Filters.before("standing.submittedAt", end), notEndedBefore(end)));
        Query late = Filters.late(judged);
        return switch (cell.column()) {
            case ALL -> Filters.all(List.of(Filters.before("standing.submittedAt", end), notEndedBefore(begin)));
            case RECEIVED -> received;
            case RECEIVED_ONLINE -> Filters.all(List.of(received, online()));
            case RECEIVED_OTHERWISE -> Filters.all(List.of(received, Filters.not(online())));
            case CARRIED_OVER ->
                Filters.all(List.of(Filters.before("standing.submittedAt", begin), notEndedBefore(begin)));
            case SETTLED -> settled;
            case SETTLED_EARLY -> Filters.all(List.of(settled, ended(Punctuality.EARLY)));
            case SETTLED_ON_TIME -> Filters.all(List.of(settled, ended(Punctuality.ON_TIME)));
            case SETTLED_LATE -> Filters.all(List.of(settled, ended(Punctuality.LATE)));
            case SETTLED_IN_TIME -> Filters.all(List.of(settled, Filters.not(ended(Punctuality.LATE))));
            case OPEN -> openAtEnd;
            case OPEN_WITHIN -> Filters.all(List.of(openAtEnd, Filters.not(late)));
            case OPEN_LATE -> Filters.all(List.of(openAtEnd, late));
            case RETURNED -> Filters.between("standing.returnedAt", begin, end);
            case SIGN_REFILED -> Filters.all(List.of(settled, signs.shown(Sign.REFILED, cell)));
            case SIGN_LATE_SUPPLEMENT -> Filters.all(List.of(settled, signs.shown(Sign.LATE_SUPPLEMENT, cell)));
            case SIGN_NO_RESULT -> Filters.all(List.of(settled, signs.shown(Sign.NO_RESULT, cell)));
            case SIGN_BULK_CLOSING -> Filters.all(List.of(settled, signs.shown(Sign.BULK_CLOSING, cell)));
            case SIGN_ANY -> Filters.all(List.of(settled, signs.any(cell)));
            case UNSIGNED -> Filters.all(List.of(settled, signs.none(cell)));
            case UNSIGNED_IN_TIME ->
                Filters.all(List.of(settled, signs.none(cell), Filters.not(ended(Punctuality.LATE))));
            case PASSED -> Filters.all(List.of(settled, step("time.passed", cell)));
            case PASSED_LATE -> Filters.all(List.of(settled, step("time.late", cell)));
            case WAITING, WAITING_SOON, WAITING_LATE, EXAMINED, TAKEN_IN, HANDED_OVER, CAME_BACK, HANDED_OUT ->
                throw new IllegalArgumentException(cell.column() + " is no number of a settlement");
        };
    }

    private static Query days(String field, ReportCell cell) {
        return Filters.days(field, cell.from(), cell.to());
    }

    private static Query step(String field, ReportCell cell) {
        return cell.step() == null
                ? Filters.exists(field)
                : Filters.is(field, cell.step().name());
    }

    private static Query online() {
        return Filters.is("subject.channel", Channel.ONLINE.code());
    }

    private static Query ended(Punctuality how) {
        return Filters.is("standing.punctuality", how);
    }

    private static Query notEndedBefore(Instant moment) {
        return Filters.not(Filters.before("standing.endedAt", moment));
    }
}
