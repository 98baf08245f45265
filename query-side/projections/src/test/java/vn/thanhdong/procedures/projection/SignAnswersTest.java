package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.GetSigns;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SignReport;
import vn.thanhdong.procedures.query.SignReport.Row;
import vn.thanhdong.territory.WorkingCalendar;

/** The engine's count of signs over many random dossiers beside a count with a pencil, which knows no document. */
class SignAnswersTest extends OnEngine {

    private static final LocalDate FROM = LocalDate.of(2023, 2, 6);
    private static final LocalDate TO = LocalDate.of(2023, 4, 28);
    private static final GetSigns QUESTION = new GetSigns(FROM, TO);
    private static final WorkingCalendar CALENDAR = DossiersOnEngine.CATALOGUE.calendar();

    private final Map<GeneratedDossier, String> officials = new HashMap<>();
    private List<GeneratedDossier> dossiers = List.of();

    @BeforeEach
    void generate() throws IOException {
        var random = new Random(2_026);
        var documents = new ArrayList<DossierDocument>();
        dossiers = new DossierGenerator(310, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 1, 20), 90).make(1_500);
        for (GeneratedDossier one : dossiers) {
            if (random.nextInt(4) == 0) { // imported: nobody knows who closed it
                documents.add(one.document(Map.of("role", "OPERATOR", "actor", "importer", "imported", "true")));
                continue;
            }
            String official = "official-" + random.nextInt(2);
            officials.put(one, official);
            onFriday(one, random);
            documents.add(one.document(Map.of("role", "REGISTRY_CLERK", "actor", official)));
        }
        engine.holds(documents);
    }

    @Test
    void every_number_is_what_is_counted_by_hand_in_all_and_by_unit() {
        SignReport report = engine.signs.answer(QUESTION, DossiersOnEngine.AUDITOR);

        counted(report.total(), dossiers, any -> true);
        for (Row row : report.rows()) {
            counted(row, dossiers, one -> one.handler.value().equals(row.code()));
        }
        for (ReportColumn column : SignReport.COLUMNS) {
            assertThat(report.total().number(column)).as(column.name()).isPositive();
            assertThat(report.rows().stream()
                            .mapToLong(row -> row.number(column))
                            .sum())
                    .isEqualTo(report.total().number(column));
        }
        assertThat(report.total().number(ReportColumn.SIGN_BULK_CLOSING))
                .as("some closings at the end of the day are too few to be many")
                .isLessThan(
                        settled(dossiers).stream().filter(this::closedAtTheEnd).count());
        assertThat(report.total().onTimeUnsigned()).isNotEqualTo(report.total().onTime());
    }

    @Test
    void every_number_opens_exactly_the_dossiers_that_it_counts() {
        SignReport report = engine.signs.answer(QUESTION, DossiersOnEngine.AUDITOR);

        List<Row> rows = new ArrayList<>(report.rows().subList(0, 3));
        rows.add(report.total());
        for (Row row : rows) {
            for (ReportColumn column : SignReport.COLUMNS) {
                DossierFilter behind = QUESTION.dossiersOf(row, column);
                assertThat(engine.lists.count(new CountDossiers(behind), DossiersOnEngine.AUDITOR))
                        .as(row.code() + " " + column)
                        .isEqualTo(row.number(column));
            }
        }
    }

    @Test
    void a_leader_is_told_what_shows_within_the_own_scope_and_who_is_no_leader_nothing() {
        Actor leader =
                DossiersOnEngine.actor(Role.LEADER, dossiers.getFirst().handler.value());
        List<GeneratedDossier> visible = visibleTo(leader);

        counted(engine.signs.answer(QUESTION, leader).total(), visible, any -> true);

        assertThat(settled(visible))
                .isNotEmpty()
                .hasSizeLessThan(settled(dossiers).size());
        Actor officer =
                DossiersOnEngine.actor(Role.OFFICER, dossiers.getFirst().handler.value());
        for (Actor other : java.util.Arrays.asList(officer, DossiersOnEngine.citizen("person-1"), null)) {
            SignReport told = engine.signs.answer(QUESTION, other);
            assertThat(told.rows()).isEmpty();
            for (ReportColumn column :
                    List.of(ReportColumn.SIGN_ANY, ReportColumn.SIGN_NO_RESULT, ReportColumn.UNSIGNED)) {
                assertThat(engine.lists.count(new CountDossiers(QUESTION.dossiersOf(told.total(), column)), other))
                        .isZero();
            }
        }
    }

    private static List<GeneratedDossier> settled(List<GeneratedDossier> among) {
        return among.stream()
                .filter(GeneratedDossier::counts)
                .filter(one -> one.ended != null)
                .filter(one -> !day(one.ended).isBefore(FROM) && !day(one.ended).isAfter(TO))
                .toList();
    }

    private void counted(Row row, List<GeneratedDossier> visible, Predicate<GeneratedDossier> which) {
        List<GeneratedDossier> settled = settled(visible);
        Map<ReportColumn, Set<GeneratedDossier>> signed = new HashMap<>();
        signed.put(ReportColumn.SIGN_REFILED, only(settled, one -> refiled(one, visible)));
        signed.put(ReportColumn.SIGN_LATE_SUPPLEMENT, only(settled, SignAnswersTest::askedLate));
        signed.put(ReportColumn.SIGN_NO_RESULT, only(settled, this::withoutResult));
        signed.put(ReportColumn.SIGN_BULK_CLOSING, inBulk(settled));
        Set<GeneratedDossier> any =
                signed.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Predicate<GeneratedDossier> inTime = one -> one.punctuality(DossiersOnEngine.NOW) != Punctuality.LATE;
        signed.put(ReportColumn.SIGN_ANY, any);
        signed.put(ReportColumn.SETTLED, only(settled, one -> true));
        signed.put(ReportColumn.SETTLED_IN_TIME, only(settled, inTime));
        signed.put(ReportColumn.UNSIGNED, only(settled, one -> !any.contains(one)));
        signed.put(ReportColumn.UNSIGNED_IN_TIME, only(settled, inTime.and(one -> !any.contains(one))));
        SignReport.COLUMNS.forEach(column -> assertThat(row.number(column))
                .as(row.code() + " " + column)
                .isEqualTo(Objects.requireNonNull(signed.get(column)).stream()
                        .filter(which)
                        .count()));
    }

    private static boolean refiled(GeneratedDossier one, List<GeneratedDossier> visible) {
        return one.withdrawn
                && visible.stream()
                        .filter(other -> other != one
                                && other.owner.equals(one.owner)
                                && other.procedure.code().equals(one.procedure.code()))
                        .anyMatch(other -> !other.submittedAt.isBefore(Objects.requireNonNull(one.ended))
                                && !other.submittedOn().isAfter(day(one.ended).plusDays(10)));
    }

    /** Four fifths in whole numbers: five times what was used against four times what there is. */
    private static boolean askedLate(GeneratedDossier one) {
        Instant accepted = null;
        Instant promised = null;
        Instant due = null;
        Instant asked = null;
        Duration waited = Duration.ZERO;
        boolean late = false;
        for (DossierEvent event : one.events) {
            switch (event) {
                case DossierAccepted e -> {
                    accepted = e.occurredAt();
                    promised = e.dueAt();
                    due = e.dueAt();
                }
                case SupplementRequested e -> {
                    asked = e.occurredAt();
                    Duration used =
                            work(Objects.requireNonNull(accepted), asked).minus(waited);
                    Duration all = work(accepted, Objects.requireNonNull(due))
                            .minus(due.equals(promised) ? Duration.ZERO : waited);
                    late |= all.isPositive() && used.multipliedBy(5).compareTo(all.multipliedBy(4)) >= 0;
                }
                case SupplementReceived e -> {
                    waited = waited.plus(work(Objects.requireNonNull(asked), e.occurredAt()));
                    due = e.dueAt();
                }
                default -> {}
            }
        }
        return late;
    }

    private boolean withoutResult(GeneratedDossier one) {
        return one.procedure.result().isPresent()
                && one.events.stream()
                        .anyMatch(event -> event instanceof DossierStopped
                                || (officials.containsKey(one)
                                        && event instanceof ResultNumbered e
                                        && e.number().isEmpty()));
    }

    private Set<GeneratedDossier> inBulk(List<GeneratedDossier> settled) {
        Map<String, Set<GeneratedDossier>> closings = settled.stream()
                .filter(this::closedAtTheEnd)
                .collect(Collectors.groupingBy(
                        one -> officials.get(one) + day(Objects.requireNonNull(one.ended)), Collectors.toSet()));
        var many = new HashSet<GeneratedDossier>();
        closings.values().stream().filter(some -> some.size() >= 10).forEach(many::addAll);
        return many;
    }

    private boolean closedAtTheEnd(GeneratedDossier one) {
        LocalTime time = Objects.requireNonNull(one.ended)
                .atZone(GeneratedDossier.VIETNAM)
                .toLocalTime();
        return officials.containsKey(one)
                && !one.withdrawn
                && CALENDAR.isWorkingDay(day(one.ended))
                && !time.isBefore(LocalTime.of(17, 0))
                && !time.isAfter(LocalTime.of(17, 30));
    }

    /** Moves a numbering to a Friday afternoon, so that some are many and some are few; some lose their number. */
    private static void onFriday(GeneratedDossier one, Random random) {
        if (one.events.getLast() instanceof ResultReturned) {
            one.events.removeLast();
            one.status = 9;
        }
        if (one.events.getLast() instanceof ResultNumbered result) {
            one.events.removeLast();
            Instant end = day(result.occurredAt())
                    .with(TemporalAdjusters.next(DayOfWeek.FRIDAY))
                    .atTime(LocalTime.of(16, 45).plusSeconds(random.nextInt(4_500)))
                    .atZone(GeneratedDossier.VIETNAM)
                    .toInstant();
            boolean numbered = random.nextInt(12) > 0;
            one.ended = end;
            one.events.add(new ResultNumbered(one.id, end, numbered ? "1/KQ" : "", numbered, Optional.empty()));
        }
    }

    private List<GeneratedDossier> visibleTo(Actor asker) {
        var page = engine.lists.find(new FindDossiers(DossierFilter.ALL, DossierOrder.NEWEST, 1_000, "", false), asker);
        assertThat(page.total()).isLessThan(1_000);
        Set<String> ids = page.dossiers().stream()
                .map(DossierSummary::id)
                .map(id -> id.value())
                .collect(Collectors.toSet());
        return dossiers.stream().filter(one -> ids.contains(one.id.value())).toList();
    }

    private static Set<GeneratedDossier> only(List<GeneratedDossier> some, Predicate<GeneratedDossier> which) {
        return some.stream().filter(which).collect(Collectors.toSet());
    }

    private static Duration work(Instant from, Instant to) {
        return CALENDAR.workingTimeBetween(from, to);
    }

    private static LocalDate day(@Nullable Instant moment) {
        return Objects.requireNonNull(moment).atZone(GeneratedDossier.VIETNAM).toLocalDate();
    }
}
