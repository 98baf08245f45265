package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandates;
import vn.thanhdong.access.projection.Scope;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.FigureCell;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.Waiting;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;

/** Turns what is asked for into a query of the engine, the asker's scope always included. */
final class DossierSearch {

    private final DossierIndex index;
    private final Supplier<Catalogue> catalogue;
    private final Clock clock;
    private final WordSearch words;
    private final Scopes scopes;
    private final Absences absences;

    /**
     * @param index where signs are looked up that compare dossiers with each other
     * @param absences whose work waits for a deputy as well
     * @param mandates without which auditors see nothing
     */
    DossierSearch(
            DossierIndex index,
            Supplier<Catalogue> catalogue,
            Clock clock,
            NumberHashes hashes,
            Absences absences,
            Mandates mandates) {
        this.index = index;
        this.catalogue = catalogue;
        this.clock = clock;
        this.words = new WordSearch(hashes);
        this.scopes = new Scopes(() -> catalogue.get().territory(), clock, mandates);
        this.absences = absences;
    }

    Scope scope(@Nullable Actor actor) {
        return scopes.of(actor);
    }

    Query inScope(Scope scope) {
        return scope.filter(DossierDocument.SCOPE);
    }

    LocalDate today() {
        return scopes.today();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Catalogue catalogue() {
        return catalogue.get();
    }

    Waits waits(Actor actor) {
        return Waits.forActor(actor, catalogue.get().territory(), today(), absences.standIns(actor, clock.instant()));
    }

    /**
     * When open dossiers are judged: now, or the moment of the past that is asked for, or at the end of the figures' last
     * day if that was over.
     */
    Instant judgedAt(DossierFilter filter) {
        FigureCell cell = filter.cell();
        ReportCell report = filter.report();
        AsOf asOf = filter.asOf();
        Instant end = cell != null ? endOf(cell.judgedOn()) : report != null ? endOf(report.to()) : now();
        return asOf != null && asOf.at().isBefore(end) ? asOf.at() : end;
    }

    /** The conditions of the moment of the past that is asked for; empty for now. */
    Optional<PastConditions> then(DossierFilter filter) {
        return Optional.ofNullable(filter.asOf()).map(asOf -> new PastConditions(asOf, judgedAt(filter)));
    }

    /** How a punctuality is found among what matches. */
    Function<Punctuality, Query> judging(DossierFilter filter) {
        Instant judgedAt = judgedAt(filter);
        return then(filter)
                .<Function<Punctuality, Query>>map(past -> past::punctuality)
                .orElse(wanted -> Filters.punctuality(wanted, judgedAt));
    }

    Instant endOf(LocalDate day) {
        Instant end = Filters.startOf(day.plusDays(1));
        return end.isBefore(now()) ? end : now();
    }

    /** The conditions of reports without signs, as of now. */
    ReportCells reports() {
        return reports(scope(null));
    }

    /** The conditions of reports, as of now, with the signs that show within that scope. */
    ReportCells reports(Scope scope) {
        var signs = new SignLook(index, catalogue.get(), scope, inScope(scope));
        return new ReportCells(catalogue.get(), now(), today(), signs);
    }

    Query query(DossierFilter filter, Scope scope) {
        var all = new BoolQuery.Builder();
        all.filter(inScope(scope));
        Territory territory = catalogue.get().territory();
        Optional<PastConditions> then = then(filter);
        then.ifPresentOrElse(past -> existing(all, past, filter), () -> in(all, "standing.status", filter.statuses()));
        in(all, "subject.procedure", filter.procedures());
        in(all, "subject.handlingAgency", each(filter.agencies(), one -> territory.scope(one, today())));
        in(all, "subject.area", each(filter.areas(), territory::descendants));
        in(
                all,
                "subject.channel",
                filter.channels().stream().map(channel -> channel.code()).toList());
        in(all, "standing.stationKind", filter.steps());
        if (!filter.punctualities().isEmpty()) {
            all.filter(Filters.any(
                    filter.punctualities().stream().map(judging(filter)).toList()));
        }
        if (filter.submittedFrom() != null || filter.submittedTo() != null) {
            all.filter(Filters.days("standing.submittedAt", filter.submittedFrom(), filter.submittedTo()));
        }
        if (filter.essential()) {
            all.filter(Filters.in(
                    "subject.procedure",
                    catalogue.get().essentialServices().stream()
                            .map(Procedure::code)
                            .toList()));
        }
        cell(all, filter.cell(), then);
        ReportCell report = filter.report();
        if (report != null) {
            all.filter(reports(scope).counted(report));
        }
        waiting(all, filter.waiting(), scope.actor());
        TypedWords typed = TypedWords.of(filter.text());
        if (!typed.isEmpty()) {
            all.must(words.query(typed, scope.opensPersonalData()));
        }
        return all.build()._toQuery();
    }

    private static void existing(BoolQuery.Builder all, PastConditions then, DossierFilter filter) {
        all.filter(then.existed());
        if (!filter.statuses().isEmpty()) {
            all.filter(Filters.any(filter.statuses().stream().map(then::status).toList()));
        }
    }

    private void cell(BoolQuery.Builder all, @Nullable FigureCell cell, Optional<PastConditions> then) {
        if (cell == null) {
            return;
        }
        Query counts = Filters.isTrue("standing.counts");
        // what is withdrawn before acceptance counts until it is withdrawn
        all.filter(then.map(past -> Filters.any(List.of(counts, Filters.not(past.status(NationalStatus.WITHDRAWN)))))
                .orElse(counts));
        if (cell.isTotal()) {
            return;
        }
        all.filter(
                switch (cell.by()) {
                    case SERVICE -> Filters.is("subject.procedure", cell.code());
                    case AGENCY -> Filters.in("subject.handlingAgency", countedAs(cell.code()));
                    case AREA -> Filters.is("subject.area", cell.code());
                    case MONTH -> {
                        YearMonth month = YearMonth.parse(cell.code());
                        yield Filters.days("standing.submittedAt", month.atDay(1), month.atEndOfMonth());
                    }
                });
    }

    /** Whose work is that agency's today counts in its row: figures before and after a merger can be compared. */
    Set<AgencyCode> countedAs(String agency) {
        return catalogue.get().territory().countedAs(new AgencyCode(agency), today());
    }

    /** In whose row that agency counts. */
    String rowOf(String agency) {
        return catalogue.get().territory().heir(new AgencyCode(agency), today()).value();
    }

    /** Numbers by handling agency, in the rows in which they count. */
    Map<String, Map<ReportColumn, Long>> byHeir(Map<String, Map<ReportColumn, Long>> byAgency) {
        Map<String, Map<ReportColumn, Long>> byHeir = new TreeMap<>();
        byAgency.forEach((agency, numbers) -> numbers.forEach(
                (column, number) -> byHeir.computeIfAbsent(rowOf(agency), any -> new EnumMap<>(ReportColumn.class))
                        .merge(column, number, Long::sum)));
        return byHeir;
    }

    private void waiting(BoolQuery.Builder all, Waiting waiting, @Nullable Actor actor) {
        if (actor == null) {
            return; // sees nothing anyway
        }
        switch (waiting) {
            case ANY -> {}
            case FOR_ME -> all.filter(waits(actor).query());
            case FILED_BY_ME -> all.filter(Waits.filedBy(actor));
        }
    }

    private static void in(BoolQuery.Builder all, String field, Collection<?> values) {
        if (!values.isEmpty()) {
            all.filter(Filters.in(field, values));
        }
    }

    private static <C> Set<C> each(Set<C> codes, Function<C, Set<C>> reach) {
        return codes.stream().flatMap(code -> reach.apply(code).stream()).collect(Collectors.toSet());
    }
}
