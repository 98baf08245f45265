package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Sign;
import vn.thanhdong.procedures.SignThresholds;
import vn.thanhdong.procedures.query.ReportCell;

/**
 * The conditions under which a dossier settled in a period shows a sign. What two signs compare is looked up first, all of
 * it within the asker's scope, and once for each period: made anew for each question.
 */
final class SignLook {

    private static final double SECONDS_OF_A_MINUTE = 60;
    private static final double PERCENT = 100;

    private final Comparisons comparisons;
    private final Catalogue catalogue;
    private final SignThresholds thresholds;
    private final Scope scope;
    private final Query inScope;
    private final Map<Period, Query> refiled = new HashMap<>();
    private final Map<Period, Query> bulk = new HashMap<>();

    private record Period(LocalDate from, LocalDate to) {}

    SignLook(DossierIndex index, Catalogue catalogue, Scope scope, Query inScope) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.inScope = inScope;
        thresholds = catalogue.signs().thresholds();
        comparisons = new Comparisons(index, thresholds);
    }

    /** Shows that sign, if the asker may be told. */
    Query shown(Sign sign, ReportCell cell) {
        return scope.watchesFigures() ? condition(sign, cell) : Filters.none();
    }

    /** Shows one sign or more. */
    Query any(ReportCell cell) {
        return Filters.any(
                Arrays.stream(Sign.values()).map(sign -> shown(sign, cell)).toList());
    }

    /** Shows none; who may not be told of signs is not told of their absence either. */
    Query none(ReportCell cell) {
        return scope.watchesFigures() ? Filters.not(any(cell)) : Filters.none();
    }

    private Query condition(Sign sign, ReportCell cell) {
        var period = new Period(cell.from(), cell.to());
        return switch (sign) {
            case REFILED -> refiled.computeIfAbsent(period, this::refiled);
            case LATE_SUPPLEMENT -> Filters.atLeast("signs.timeUsed", thresholds.supplementAfterPercent() / PERCENT);
            case NO_RESULT -> Filters.all(List.of(Filters.isTrue("signs.withoutResult"), promisesResult()));
            case BULK_CLOSING -> bulk.computeIfAbsent(period, this::bulk);
        };
    }

    private Query promisesResult() {
        return Filters.in(
                "subject.procedure",
                catalogue.procedures().values().stream()
                        .filter(procedure -> procedure.result().isPresent())
                        .map(Procedure::code)
                        .toList());
    }

    private Query refiled(Period period) {
        Query withdrawn =
                Filters.all(List.of(settled(period), Filters.is("standing.status", NationalStatus.WITHDRAWN)));
        return Filters.inAny("id", comparisons.refiled(withdrawn, inScope));
    }

    private Query bulk(Period period) {
        Query atTheEnd = Filters.atMost("signs.secondsLeft", thresholds.closingMinutes() * SECONDS_OF_A_MINUTE);
        List<String> closings = comparisons.closings(
                period.from(),
                period.to(),
                (from, to) -> Filters.all(List.of(settled(new Period(from, to)), atTheEnd)));
        return Filters.all(List.of(atTheEnd, Filters.inAny("signs.closing", closings)));
    }

    private Query settled(Period period) {
        return Filters.all(List.of(
                inScope,
                Filters.isTrue("standing.counts"),
                Filters.days("standing.endedAt", period.from(), period.to())));
    }
}
