package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.GetSettlementReport;
import vn.thanhdong.procedures.query.GetSettlementReport.By;
import vn.thanhdong.procedures.query.GetToday;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.SettlementReport;
import vn.thanhdong.procedures.query.SettlementReport.Row;
import vn.thanhdong.procedures.query.Today;

class ReportAnswersTest extends OnEngine {

    private static final LocalDate FROM = LocalDate.of(2023, 3, 1);
    private static final LocalDate TO = LocalDate.of(2023, 4, 15);

    private List<GeneratedDossier> dossiers;

    @BeforeEach
    void generate() throws IOException {
        dossiers = new DossierGenerator(206, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 1, 20), 110).make(1_200);
        engine.holds(dossiers.stream().map(GeneratedDossier::document).toList());
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void the_form_is_what_is_counted_by_hand_and_adds_up(By by) {
        SettlementReport report = engine.reports.answer(question(by), DossiersOnEngine.AUDITOR);

        assertThat(report.total()).satisfies(total -> counted(total, any -> true));
        assertThat(report.total().number(ReportColumn.CARRIED_OVER)).isPositive();
        assertThat(report.total().number(ReportColumn.OPEN_LATE)).isPositive();
        for (Row row : report.rows()) {
            counted(
                    row,
                    one -> by == By.UNIT
                            ? one.handler.value().equals(row.code())
                            : row.procedures().contains(one.procedure.code()));
            addsUp(row);
        }
        assertThat(report.rows().stream()
                        .mapToLong(row -> row.number(ReportColumn.ALL))
                        .sum())
                .isEqualTo(report.total().number(ReportColumn.ALL));
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void every_number_opens_exactly_the_dossiers_that_it_counts(By by) {
        SettlementReport report = engine.reports.answer(question(by), DossiersOnEngine.AUDITOR);

        List<Row> some = report.rows().subList(0, Math.min(5, report.rows().size()));
        some.forEach(row -> opens(question(by), row));
        opens(question(by), report.total());
    }

    @Test
    void the_public_is_told_the_sums_of_the_province_and_a_leader_those_of_the_own_agency() {
        Today ofPublic = engine.reports.answer(new GetToday(), null);
        Today ofAuditor = engine.reports.answer(new GetToday(), DossiersOnEngine.AUDITOR);
        Today ofLeader = engine.reports.answer(
                new GetToday(),
                DossiersOnEngine.actor(Role.LEADER, dossiers.getFirst().handler.value()));

        assertThat(ofPublic).isEqualTo(ofAuditor);
        assertThat(engine.reports.answer(new GetToday(), DossiersOnEngine.citizen("somebody")))
                .isEqualTo(ofPublic);
        Instant tomorrow = ofPublic.day()
                .plusDays(1)
                .atStartOfDay(GeneratedDossier.VIETNAM)
                .toInstant();
        assertThat(ofPublic.open())
                .isEqualTo(dossiers.stream()
                        .filter(GeneratedDossier::counts)
                        .filter(one -> one.submittedAt.isBefore(tomorrow))
                        .filter(one -> one.ended == null || !one.ended.isBefore(tomorrow))
                        .count());
        assertThat(ofLeader.open()).isPositive().isLessThan(ofPublic.open());
        assertThat(ofLeader.wholeProvince()).isFalse();
        assertThat(count(ofPublic.cell(ReportColumn.OPEN).dossiers())).isEqualTo(ofPublic.open());
        assertThat(count(ofPublic.cell(ReportColumn.SETTLED_IN_TIME).dossiers()))
                .isEqualTo(ofPublic.settledInTime());
    }

    @Test
    void nobody_who_is_not_signed_in_sees_the_form_or_what_is_behind_a_number() {
        assertThat(engine.reports.answer(question(By.FIELD), null).rows()).isEmpty();
        var cell = Today.cell(LocalDate.of(2023, 5, 10), ReportColumn.OPEN);
        assertThat(engine.lists.count(new CountDossiers(cell.dossiers()), null)).isZero();
    }

    private static GetSettlementReport question(By by) {
        return new GetSettlementReport(FROM, TO, by, Set.of());
    }

    private static void addsUp(Row row) {
        assertThat(row.number(ReportColumn.ALL))
                .isEqualTo(row.number(ReportColumn.RECEIVED_ONLINE)
                        + row.number(ReportColumn.RECEIVED_OTHERWISE)
                        + row.number(ReportColumn.CARRIED_OVER))
                .isEqualTo(row.number(ReportColumn.SETTLED) + row.number(ReportColumn.OPEN));
        assertThat(row.number(ReportColumn.SETTLED))
                .isEqualTo(row.number(ReportColumn.SETTLED_EARLY)
                        + row.number(ReportColumn.SETTLED_ON_TIME)
                        + row.number(ReportColumn.SETTLED_LATE));
    }

    private static void opens(GetSettlementReport question, Row row) {
        for (ReportColumn column : SettlementReport.COLUMNS) {
            assertThat(count(question.dossiersOf(row, column)))
                    .as(row.code() + " " + column)
                    .isEqualTo(row.number(column));
        }
    }

    private static long count(DossierFilter filter) {
        return engine.lists.count(new CountDossiers(filter), DossiersOnEngine.AUDITOR);
    }

    private void counted(Row row, Predicate<GeneratedDossier> which) {
        for (ReportColumn column : SettlementReport.COLUMNS) {
            assertThat(row.number(column))
                    .as(row.code() + " " + column)
                    .isEqualTo(dossiers.stream()
                            .filter(which)
                            .filter(GeneratedDossier::counts)
                            .filter(one -> isIn(column, one))
                            .count());
        }
    }

    private static boolean isIn(ReportColumn column, GeneratedDossier one) {
        Instant begin = FROM.atStartOfDay(GeneratedDossier.VIETNAM).toInstant();
        Instant end = TO.plusDays(1).atStartOfDay(GeneratedDossier.VIETNAM).toInstant();
        boolean before = one.submittedAt.isBefore(begin);
        boolean received = !before && one.submittedAt.isBefore(end);
        boolean carried = before && (one.ended == null || !one.ended.isBefore(begin));
        boolean settled = one.ended != null && !one.ended.isBefore(begin) && one.ended.isBefore(end);
        boolean open = one.submittedAt.isBefore(end) && (one.ended == null || !one.ended.isBefore(end));
        return switch (column) {
            case ALL -> received || carried;
            case RECEIVED_ONLINE -> received && one.channel == Channel.ONLINE;
            case RECEIVED_OTHERWISE -> received && one.channel != Channel.ONLINE;
            case CARRIED_OVER -> carried;
            case SETTLED -> settled;
            case SETTLED_EARLY -> settled && one.punctuality(end) == Punctuality.EARLY;
            case SETTLED_ON_TIME -> settled && one.punctuality(end) == Punctuality.ON_TIME;
            case SETTLED_LATE -> settled && one.punctuality(end) == Punctuality.LATE;
            case OPEN -> open;
            case OPEN_WITHIN -> open && !one.openAndLate(end);
            case OPEN_LATE -> open && one.openAndLate(end);
            default -> throw new IllegalArgumentException(column.name());
        };
    }
}
