package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.GetStepTimes;
import vn.thanhdong.procedures.query.GetUnitLoad;
import vn.thanhdong.procedures.query.ReportColumn;
import vn.thanhdong.procedures.query.StepTimes;
import vn.thanhdong.procedures.query.UnitLoad;

class LoadAnswersTest extends OnEngine {

    private static final GetStepTimes QUESTION =
            new GetStepTimes(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 5, 9), Set.of());

    private List<GeneratedDossier> dossiers;

    @BeforeEach
    void generate() throws IOException {
        dossiers = new DossierGenerator(12, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 1, 20), 110).make(600);
        engine.holds(dossiers.stream().map(GeneratedDossier::document).toList());
    }

    @Test
    void a_step_takes_no_time_on_a_day_off() {
        // handed in and accepted on 2023-05-02, a day off in place of the Hùng Kings' day
        var spent = new OneKnownDossier("Nguyễn Văn An", Map.of())
                .accepted("H23.31.09-230509-0001")
                .document()
                .time();

        assertThat(spent.passed()).containsExactly("INTAKE");
        assertThat(spent.seconds()).containsEntry("INTAKE", 0L);
        assertThat(spent.late()).isEmpty();
    }

    @Test
    void of_what_was_imported_nobody_knows_at_which_step_the_time_went() {
        var before = TimeSpent.from(OneKnownDossier.SUBMITTED);

        assertThat(before.resumedAt(DossiersOnEngine.NOW))
                .isEqualTo(new TimeSpent(DossiersOnEngine.NOW, Map.of(), Set.of(), Set.of()));
    }

    @Test
    void every_number_of_a_step_or_a_place_opens_exactly_the_dossiers_that_it_counts() {
        StepTimes times = engine.loads.answer(QUESTION, DossiersOnEngine.AUDITOR);

        assertThat(times.steps()).isNotEmpty();
        assertThat(times.places()).isNotEmpty();
        for (StepTimes.Step step : times.steps()) {
            opens(QUESTION.dossiersOf(step.step(), ReportColumn.PASSED), step.passed());
            opens(QUESTION.dossiersOf(step.step(), ReportColumn.PASSED_LATE), step.late());
            assertThat(step.slowSeconds()).isGreaterThanOrEqualTo(step.medianSeconds());
        }
        assertThat(times.steps()).anyMatch(step -> step.medianSeconds() > 0);
        StepTimes.Place first = times.places().getFirst();
        opens(QUESTION.dossiersOf(first, ReportColumn.WAITING), first.waiting());
        opens(QUESTION.dossiersOf(first, ReportColumn.WAITING_LATE), first.late());
    }

    @Test
    void a_head_sees_the_load_of_all_and_an_officer_the_own() {
        var busy = engine.loads.answer(QUESTION, DossiersOnEngine.AUDITOR).places().stream()
                .filter(place -> place.step() == StepKind.EXAMINATION)
                .findFirst()
                .orElseThrow();
        Actor head = DossiersOnEngine.actor(Role.HEAD_OF_DIVISION, busy.agency().value());
        Actor officer = DossiersOnEngine.actor(Role.OFFICER, busy.agency().value());

        UnitLoad all = engine.loads.answer(new GetUnitLoad(), head);

        assertThat(all.rows()).isNotEmpty();
        for (UnitLoad.Row row : all.rows()) {
            assertThat(count(all.dossiersOf(row, ReportColumn.WAITING), head)).isEqualTo(row.waiting());
            assertThat(count(all.dossiersOf(row, ReportColumn.WAITING_SOON), head))
                    .isEqualTo(row.soon());
            assertThat(count(all.dossiersOf(row, ReportColumn.WAITING_LATE), head))
                    .isEqualTo(row.late());
        }
        assertThat(engine.loads.answer(new GetUnitLoad(), officer).rows())
                .allMatch(row -> row.step() == StepKind.EXAMINATION
                        || row.step() == StepKind.FIELD_VISIT
                        || row.step() == StepKind.CONSULTATION);
        assertThat(engine.loads.answer(new GetUnitLoad(), null).rows()).isEmpty();
    }

    private static void opens(DossierFilter filter, long number) {
        assertThat(count(filter, DossiersOnEngine.AUDITOR)).isEqualTo(number);
    }

    private static long count(DossierFilter filter, Actor asker) {
        return engine.lists.count(new CountDossiers(filter), asker);
    }
}
