package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.GetStepTimes;
import vn.thanhdong.procedures.query.GetUnitLoad;
import vn.thanhdong.procedures.query.ReportCell;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.StepTimes;
import vn.thanhdong.procedures.query.UnitLoad;
import vn.thanhdong.territory.AgencyCode;

/** Answers where the time goes, where dossiers pile up, and who has how much to do. */
public final class LoadAnswers {

    private static final Set<Role> SEE_THE_UNIT = EnumSet.of(Role.HEAD_OF_DIVISION, Role.LEADER, Role.PROVINCE_LEADER);
    private static final List<ReportColumn> WAITS =
            List.of(ReportColumn.WAITING, ReportColumn.WAITING_SOON, ReportColumn.WAITING_LATE);
    private static final String STEPS = "steps";
    private static final int ALL_AGENCIES = 500;
    private static final int MOST_PLACES = 20;
    private static final int MOST_PEOPLE = 200;
    private static final int STEP_KINDS = StepKind.values().length;

    private final DossierIndex index;
    private final DossierSearch search;
    private final Freshness freshness;

    public LoadAnswers(DossierReading reading) {
        index = reading.index();
        search = reading.search();
        freshness = reading.freshness();
    }

    /** Where the time of ended dossiers went, and where open ones wait, in the asker's scope. */
    @QueryHandler
    public StepTimes answer(GetStepTimes question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Instant asOf = freshness.caughtUpTo();
        Query all = search.query(DossierFilter.ALL.withAgencies(question.agencies()), search.scope(asker));
        var settled = new ReportCell(question.from(), question.to(), ReportColumn.SETTLED);
        Query ended = Filters.all(List.of(all, search.reports().counted(settled)));
        Map<String, Aggregate> times = index.search(
                        request -> request.query(ended).size(0).aggregations(StepDurations.measured()))
                .aggregations();
        Map<String, Aggregate> places = index.search(request -> request.query(all)
                        .size(0)
                        .aggregations(
                                "places",
                                a -> a.terms(terms -> terms.field("standing.stationAgency")
                                                .size(ALL_AGENCIES))
                                        .aggregations(STEPS, waiting("standing.stationKind", STEP_KINDS))))
                .aggregations();
        return new StepTimes(
                StepDurations.steps(times),
                StepDurations.passed(times, TimeSpent.APPLICANT),
                StepDurations.median(times, TimeSpent.APPLICANT),
                places(places),
                asOf);
    }

    private static List<StepTimes.Place> places(Map<String, Aggregate> answer) {
        return buckets(answer, "places").stream()
                .flatMap(agency -> buckets(agency.aggregations(), STEPS).stream()
                        .map(step -> new StepTimes.Place(
                                new AgencyCode(agency.key().stringValue()),
                                StepKind.valueOf(step.key().stringValue()),
                                step.docCount(),
                                number(step, ReportColumn.WAITING_LATE))))
                .sorted(Comparator.comparingLong(StepTimes.Place::late)
                        .thenComparingLong(StepTimes.Place::waiting)
                        .reversed())
                .limit(MOST_PLACES)
                .toList();
    }

    /** What waits in the asker's unit, for whom. */
    @QueryHandler
    public UnitLoad answer(GetUnitLoad question, @MetaDataValue("verifiedActor") @Nullable Actor asker) {
        Instant asOf = freshness.caughtUpTo();
        LocalDate today = search.today();
        if (asker == null || asker.agency().isEmpty()) {
            return new UnitLoad(new AgencyCode("H23"), today, List.of(), 0, asOf);
        }
        AgencyCode unit = asker.agency().get();
        Query scope = search.inScope(search.scope(asker));
        var here = new ReportCell(today, today, ReportColumn.WAITING).ofUnit(unit.value());
        Query waiting = Filters.all(List.of(scope, search.reports().counted(here)));
        Query shown = SEE_THE_UNIT.contains(asker.role())
                ? waiting
                : Filters.all(List.of(
                        waiting,
                        Filters.is("standing.stationRole", asker.role()),
                        Filters.in("standing.stationPerson", List.of("", asker.person()))));
        var answer = index.search(request -> request.query(shown)
                .size(0)
                .aggregations(
                        STEPS,
                        a -> a.terms(terms ->
                                        terms.field("standing.stationKind").size(STEP_KINDS))
                                .aggregations("people", waiting("standing.stationPerson", MOST_PEOPLE))));
        var own = new ReportCell(today, today, ReportColumn.EXAMINED)
                .ofPerson(asker.person().value());
        return new UnitLoad(
                unit,
                today,
                rows(answer.aggregations()),
                index.count(Filters.all(List.of(scope, search.reports().counted(own)))),
                asOf);
    }

    private static List<UnitLoad.Row> rows(Map<String, Aggregate> answer) {
        Map<StepKind, List<UnitLoad.Row>> byStep = new HashMap<>();
        for (StringTermsBucket step : buckets(answer, STEPS)) {
            StepKind kind = StepKind.valueOf(step.key().stringValue());
            byStep.put(
                    kind,
                    buckets(step.aggregations(), "people").stream()
                            .map(one -> row(kind, one))
                            .toList());
        }
        return Arrays.stream(StepKind.values())
                .flatMap(kind -> byStep.getOrDefault(kind, List.of()).stream())
                .toList();
    }

    private static UnitLoad.Row row(StepKind kind, StringTermsBucket one) {
        String person = one.key().stringValue();
        return new UnitLoad.Row(
                kind,
                person.isEmpty() ? ReportCell.NOBODY : person,
                one.docCount(),
                number(one, ReportColumn.WAITING_SOON),
                number(one, ReportColumn.WAITING_LATE));
    }

    private Aggregation waiting(String field, int most) {
        Aggregation numbers = search.reports().counting(search.today(), search.today(), WAITS);
        return Aggregation.of(
                a -> a.terms(terms -> terms.field(field).size(most)).aggregations(ReportCells.name(), numbers));
    }

    private static long number(StringTermsBucket bucket, ReportColumn column) {
        return ReportCells.numbers(bucket.aggregations()).getOrDefault(column, 0L);
    }

    private static List<StringTermsBucket> buckets(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name).sterms().buckets().array();
    }
}
