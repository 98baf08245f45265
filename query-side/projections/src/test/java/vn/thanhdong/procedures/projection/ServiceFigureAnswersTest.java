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
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.GetServiceFigures.By;
import vn.thanhdong.procedures.query.ServiceFigures;
import vn.thanhdong.procedures.query.ServiceFigures.Row;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class ServiceFigureAnswersTest extends OnEngine {

    private static final LocalDate FROM = LocalDate.of(2023, 2, 1);
    private static final LocalDate TO = LocalDate.of(2023, 4, 15);
    private static final Instant JUDGED =
            TO.plusDays(1).atStartOfDay(GeneratedDossier.VIETNAM).toInstant();

    private List<GeneratedDossier> dossiers;

    @BeforeEach
    void generate() throws IOException {
        dossiers = new DossierGenerator(766, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 1, 20), 110).make(1_500);
        engine.holds(dossiers.stream().map(GeneratedDossier::document).toList());
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void every_row_is_what_is_counted_by_hand(By by) {
        var question = new GetServiceFigures(FROM, TO, by, Set.of(), Set.of(), Set.of());
        ServiceFigures figures = engine.figures.answer(question, DossiersOnEngine.AUDITOR);
        assertThat(figures.total()).isEqualTo(counted(ServiceFigures.TOTAL, one -> true));
        assertThat(figures.total().receivedTotal()).isGreaterThan(200);
        assertThat(figures.total().within()).isPositive();
        for (Row row : figures.rows()) {
            assertThat(row).isEqualTo(counted(row.code(), one -> code(by, one).equals(row.code())));
        }
        assertThat(figures.rows().stream().mapToLong(Row::receivedTotal).sum())
                .isEqualTo(figures.total().receivedTotal());
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void every_cell_opens_exactly_the_dossiers_that_it_counts(By by) {
        var question = new GetServiceFigures(
                FROM, TO, by, Set.of(), Set.of(), Set.of(new AreaCode("30"), new AreaCode("288")));
        ServiceFigures figures = engine.figures.answer(question, DossiersOnEngine.AUDITOR);
        assertThat(figures.rows()).isNotEmpty();
        figures.rows().forEach(row -> opens(question, row));
        opens(question, figures.total());
    }

    @Test
    void all_essential_services_have_a_row_also_those_without_a_dossier() throws IOException {
        engine.holds(List.of());
        var question = new GetServiceFigures(FROM, TO, By.SERVICE, Set.of(), Set.of(), Set.of());
        ServiceFigures figures = engine.figures.answer(question, DossiersOnEngine.AUDITOR);
        assertThat(figures.rows())
                .hasSize(25)
                .allMatch(row -> row.receivedTotal() == 0 && row.share().isEmpty());
    }

    @Test
    void months_without_a_dossier_have_a_row_too() throws IOException {
        engine.holds(List.of());
        var question = new GetServiceFigures(FROM, TO, By.MONTH, Set.of(), Set.of(), Set.of());
        assertThat(engine.figures.answer(question, DossiersOnEngine.AUDITOR).rows())
                .extracting(Row::code)
                .containsExactly("2023-02", "2023-03", "2023-04");
    }

    @Test
    void a_leader_sees_the_figures_of_the_own_agency_only() {
        AgencyCode agency = dossiers.getFirst().handler;
        var question = new GetServiceFigures(FROM, TO, By.SERVICE, Set.of(), Set.of(), Set.of());
        var scope = DossiersOnEngine.CATALOGUE.territory().scope(agency, LocalDate.of(2023, 5, 10));
        var figures = engine.figures.answer(question, DossiersOnEngine.actor(Role.LEADER, agency.value()));
        assertThat(figures.total())
                .isEqualTo(counted(
                        ServiceFigures.TOTAL,
                        one -> scope.contains(one.handler) || (waits(one) && scope.contains(one.waitsAt))));
    }

    @Test
    void nobody_who_is_not_signed_in_sees_figures_of_dossiers() {
        var question = new GetServiceFigures(FROM, TO, By.SERVICE, Set.of(), Set.of(), Set.of());
        assertThat(engine.figures.answer(question, null).total().receivedTotal())
                .isZero();
    }

    private static boolean waits(GeneratedDossier one) {
        return one.status != 3 && one.status != 5 && one.status != 7 && one.status != 8 && one.status != 10;
    }

    private void opens(GetServiceFigures question, Row row) {
        DossierFilter filter = question.dossiersOf(row);
        assertThat(count(filter)).isEqualTo(row.receivedTotal());
        assertThat(count(filter.withChannels(Set.of(Channel.ONLINE)))).isEqualTo(row.receivedOnline());
        assertThat(count(filter.withPunctualities(Set.of(Punctuality.EARLY)))).isEqualTo(row.early());
        assertThat(count(filter.withPunctualities(Set.of(Punctuality.ON_TIME)))).isEqualTo(row.onTime());
        assertThat(count(filter.withPunctualities(Set.of(Punctuality.LATE, Punctuality.IN_PROGRESS_LATE))))
                .isEqualTo(row.late());
        assertThat(count(filter.withPunctualities(Set.of(Punctuality.IN_PROGRESS))))
                .isEqualTo(row.within());
    }

    private static long count(DossierFilter filter) {
        return engine.lists.count(new CountDossiers(filter), DossiersOnEngine.AUDITOR);
    }

    private static String code(By by, GeneratedDossier one) {
        return switch (by) {
            case SERVICE -> one.procedure.code().value();
            case AGENCY -> one.handler.value();
            case AREA -> one.area.value();
            case MONTH -> one.submittedOn().toString().substring(0, 7);
        };
    }

    private Row counted(String code, Predicate<GeneratedDossier> which) {
        long[] cells = new long[6];
        dossiers.stream()
                .filter(which)
                .filter(GeneratedDossier::counts)
                .filter(one -> essential(one.procedure))
                .filter(one ->
                        !one.submittedOn().isBefore(FROM) && !one.submittedOn().isAfter(TO))
                .forEach(one -> {
                    cells[0] += one.channel == Channel.ONLINE ? 1 : 0;
                    cells[1]++;
                    cells[
                            switch (one.punctuality(JUDGED)) {
                                case EARLY -> 2;
                                case ON_TIME -> 3;
                                case LATE, IN_PROGRESS_LATE -> 4;
                                case IN_PROGRESS -> 5;
                            }]++;
                });
        return new Row(code, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    private static boolean essential(Procedure procedure) {
        return procedure.essential();
    }
}
