package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.query.AsOf;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierPage;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FacetCount;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.GetServiceFigures.By;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures.Row;
import vn.thanhdong.projection.RecordedEvent;
import vn.thanhdong.query.TimeAxis;
import vn.thanhdong.territory.AgencyCode;

/** Lists and figures of the past against a pencil that replays random histories up to a random moment. */
class PastAnswersTest extends OnEngine {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 25);
    private static final LocalDate TO = LocalDate.of(2023, 3, 31);
    private static final Instant IMPORTED = Instant.parse("2023-05-01T02:00:00.250Z");
    private static final int MOMENTS = 8;

    private final Random random = new Random(118);
    private List<Told> dossiers;

    /** A dossier, and when each of its events was recorded. */
    private record Told(GeneratedDossier dossier, List<Instant> recorded) {

        /** As the pencil has it at that moment; empty before there is anything. */
        Optional<GeneratedDossier> at(AsOf asOf) {
            int events = 0;
            for (int i = 0; i < recorded.size(); i++) {
                Instant known = asOf.axis() == TimeAxis.RECORDED
                        ? recorded.get(i)
                        : dossier.events.get(i).occurredAt();
                events += known.isAfter(asOf.at()) ? 0 : 1;
            }
            return events == 0 ? Optional.empty() : Optional.of(PencilledPast.after(dossier, events));
        }

        DossierDocument document() {
            var projection = new DossierProjection(DossiersOnEngine.CATALOGUE.calendar());
            DossierDocument document = null;
            for (int i = 0; i < recorded.size(); i++) {
                DossierEvent event = dossier.events.get(i);
                String id = dossier.id.value();
                document = projection.after(
                        document,
                        new RecordedEvent(
                                i + 1L, id + "/" + i, id, i, recorded.get(i), event, Map.of("role", "CLERK")));
            }
            return java.util.Objects.requireNonNull(document);
        }
    }

    @BeforeEach
    void generate() throws IOException {
        dossiers = new DossierGenerator(35, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 1, 20), 100)
                .make(700).stream().map(this::told).toList();
        engine.holds(dossiers.stream().map(Told::document).toList());
    }

    /** A third comes whole from an import, the others are recorded as they happen, a moment later. */
    private Told told(GeneratedDossier dossier) {
        var recorded = new ArrayList<Instant>();
        boolean imported =
                random.nextInt(3) == 0 && dossier.events.getLast().occurredAt().isBefore(IMPORTED);
        Instant before = imported ? IMPORTED : Instant.EPOCH;
        for (DossierEvent event : dossier.events) {
            Instant late = event.occurredAt().plusNanos(random.nextLong(1_500_000_000));
            before = imported ? before.plusNanos(700_000) : late.isAfter(before) ? late : before;
            recorded.add(before);
        }
        return new Told(dossier, recorded);
    }

    @ParameterizedTest
    @EnumSource(TimeAxis.class)
    void figures_of_a_random_moment_are_what_a_replay_up_to_it_counts(TimeAxis axis) {
        for (LocalDate to : List.of(TO, LocalDate.of(2023, 5, 9))) {
            for (AsOf asOf : moments(axis)) {
                List<GeneratedDossier> stood = stood(asOf).toList();
                for (By by : List.of(By.SERVICE, By.MONTH)) {
                    var question = new GetServiceFigures(FROM, to, by, Set.of(), Set.of(), Set.of(), asOf);
                    ServiceFigures figures = engine.figures.answer(question, DossiersOnEngine.AUDITOR);
                    assertThat(figures.total())
                            .as(question.toString())
                            .isEqualTo(counted(question, stood, ServiceFigures.TOTAL, any -> true));
                    for (Row row : figures.rows()) {
                        assertThat(row)
                                .as(question.toString())
                                .isEqualTo(counted(
                                        question,
                                        stood,
                                        row.code(),
                                        one -> code(by, one).equals(row.code())));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TimeAxis.class)
    void every_figure_opens_the_dossiers_that_it_counts_at_that_moment(TimeAxis axis) {
        AsOf asOf = new AsOf(Instant.parse("2023-04-20T05:00:00Z"), axis);
        var question = new GetServiceFigures(FROM, TO, By.SERVICE, Set.of(), Set.of(), Set.of(), asOf);
        Row total = engine.figures.answer(question, DossiersOnEngine.AUDITOR).total();
        DossierFilter all = question.dossiersOf(total);

        assertThat(count(all)).isEqualTo(total.receivedTotal()).isPositive();
        assertThat(count(all.withPunctualities(Set.of(Punctuality.EARLY)))).isEqualTo(total.early());
        assertThat(count(all.withPunctualities(Set.of(Punctuality.ON_TIME)))).isEqualTo(total.onTime());
        assertThat(count(all.withPunctualities(Set.of(Punctuality.LATE, Punctuality.IN_PROGRESS_LATE))))
                .isEqualTo(total.late())
                .isPositive();
        assertThat(count(all.withPunctualities(Set.of(Punctuality.IN_PROGRESS))))
                .isEqualTo(total.within())
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(TimeAxis.class)
    void lists_show_each_dossier_as_it_stood_and_count_them_by_status(TimeAxis axis) {
        for (AsOf asOf : moments(axis)) {
            DossierPage page = engine.lists.find(
                    new FindDossiers(DossierFilter.ALL.withAsOf(asOf), DossierOrder.DUE, 1_000, "", true),
                    DossiersOnEngine.AUDITOR);
            Map<String, GeneratedDossier> stood =
                    stood(asOf).collect(Collectors.toMap(one -> one.id.value(), Function.identity()));
            assertThat(page.dossiers())
                    .as(asOf.toString())
                    .extracting(one -> one.id().value())
                    .containsExactlyInAnyOrderElementsOf(stood.keySet());
            for (DossierSummary shown : page.dossiers()) {
                GeneratedDossier one = stood.get(shown.id().value());
                assertThat(shown.status()).as(shown.toString()).isEqualTo(NationalStatus.of(one.status));
                assertThat(shown.punctuality()).as(shown.toString()).isEqualTo(one.punctuality(asOf.at()));
                assertThat(shown.dueAt()).isEqualTo(one.due);
                assertThat(shown.endedAt()).isEqualTo(one.ended);
                assertThat(shown.step()).isNull();
            }
            var counts = new HashMap<String, Long>();
            stood.values()
                    .forEach(one -> counts.merge(NationalStatus.of(one.status).name(), 1L, Long::sum));
            assertThat(page.facets().get("status").stream()
                            .collect(Collectors.toMap(FacetCount::value, FacetCount::count)))
                    .isEqualTo(counts);
        }
    }

    @Test
    void what_was_imported_later_had_happened_but_was_not_on_record() {
        Instant before = IMPORTED.minusSeconds(1);
        assertThat(count(DossierFilter.ALL.withAsOf(new AsOf(before, TimeAxis.OCCURRED))))
                .isGreaterThan(count(DossierFilter.ALL.withAsOf(new AsOf(before, TimeAxis.RECORDED))) + 100);
        assertThat(count(
                        DossierFilter.ALL.withAsOf(new AsOf(Instant.parse("2023-01-19T00:00:00Z"), TimeAxis.OCCURRED))))
                .isZero();
    }

    @Test
    void a_past_list_is_as_wide_as_the_scope_of_who_asks_now() {
        AsOf asOf = new AsOf(Instant.parse("2023-03-20T05:00:00Z"), TimeAxis.OCCURRED);
        AgencyCode own = dossiers.getFirst().dossier().handler;
        var leader = DossiersOnEngine.actor(Role.LEADER, own.value());
        var now = page(DossierFilter.ALL, leader);
        Set<String> ids = page(DossierFilter.ALL.withAsOf(asOf), leader);

        assertThat(ids)
                .isNotEmpty()
                .isEqualTo(stood(asOf)
                        .map(one -> one.id.value())
                        .filter(now::contains)
                        .collect(Collectors.toSet()));
        assertThat(page(DossierFilter.ALL.withAsOf(asOf), null)).isEmpty();
        assertThat(page(DossierFilter.ALL.withAsOf(asOf), DossiersOnEngine.citizen("nobody-here")))
                .isEmpty();
    }

    private static Set<String> page(DossierFilter filter, vn.thanhdong.access.Actor asker) {
        return engine
                .lists
                .find(new FindDossiers(filter, DossierOrder.NEWEST, 1_000, "", false), asker)
                .dossiers()
                .stream()
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
    }

    private static long count(DossierFilter filter) {
        return engine.lists.count(new CountDossiers(filter), DossiersOnEngine.AUDITOR);
    }

    private List<AsOf> moments(TimeAxis axis) {
        Instant first = Instant.parse("2023-01-22T00:00:00Z");
        long span = DossiersOnEngine.NOW.toEpochMilli() - first.toEpochMilli();
        return Stream.generate(() -> new AsOf(first.plusMillis(random.nextLong(span)), axis))
                .limit(MOMENTS)
                .toList();
    }

    private Stream<GeneratedDossier> stood(AsOf asOf) {
        return dossiers.stream().flatMap(one -> one.at(asOf).stream());
    }

    private static Row counted(
            GetServiceFigures question, List<GeneratedDossier> stood, String code, Predicate<GeneratedDossier> which) {
        AsOf asOf = java.util.Objects.requireNonNull(question.asOf());
        Instant end =
                question.to().plusDays(1).atStartOfDay(GeneratedDossier.VIETNAM).toInstant();
        Instant judgedAt = end.isBefore(asOf.at()) ? end : asOf.at();
        long[] cells = new long[6];
        stood.stream()
                .filter(which)
                .filter(GeneratedDossier::counts)
                .filter(one -> one.procedure.essential())
                .filter(one -> !one.submittedOn().isBefore(question.from())
                        && !one.submittedOn().isAfter(question.to()))
                .forEach(one -> {
                    cells[0] += one.channel == Channel.ONLINE ? 1 : 0;
                    cells[1]++;
                    cells[
                            switch (one.punctuality(judgedAt)) {
                                case EARLY -> 2;
                                case ON_TIME -> 3;
                                case LATE, IN_PROGRESS_LATE -> 4;
                                case IN_PROGRESS -> 5;
                            }]++;
                });
        return new Row(code, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    private static String code(By by, GeneratedDossier one) {
        return by == By.SERVICE
                ? one.procedure.code().value()
                : one.submittedOn().toString().substring(0, 7);
    }
}
