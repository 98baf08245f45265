package vn.thanhdong.procedures.ui.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.ui.files.FileType;

class WalkStepTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();

    @Test
    void the_walk_has_a_person_for_each_role_of_the_procedure_all_of_one_agency() {
        Cast cast = Cast.of(CATALOGUE.demoUsers().users()).orElseThrow();
        Procedure procedure = CATALOGUE.procedure(Birth.PROCEDURE).orElseThrow();

        procedure
                .steps()
                .forEach(step -> assertThat(cast.actor(step.role()).agency())
                        .isEqualTo(cast.actor(Role.CLERK).agency()));
        assertThat(procedure.steps())
                .extracting(step -> step.kind())
                .containsExactly(
                        StepKind.INTAKE, StepKind.EXAMINATION, StepKind.SIGNING, StepKind.NUMBERING, StepKind.RETURN);
    }

    @Test
    void outside_of_a_demonstration_nobody_walks() {
        assertThat(Cast.of(List.of())).isEmpty();
    }

    @Test
    void the_form_of_the_birth_has_nothing_left_to_mend_and_its_paper_is_taken() throws IOException {
        Cast cast = Cast.of(CATALOGUE.demoUsers().users()).orElseThrow();
        Procedure procedure = CATALOGUE.procedure(Birth.PROCEDURE).orElseThrow();

        var form = new Birth()
                .submission(
                        DossierId.fresh(),
                        cast.account(Role.CITIZEN),
                        cast.actor(Role.CLERK),
                        LocalDate.of(2026, 11, 25),
                        List.of())
                .form();

        assertThat(FormCheck.check(procedure, form)).isEmpty();
        assertThat(FileType.of(Birth::paper)).contains(FileType.PDF);
    }

    @Test
    void before_it_is_handed_in_nothing_is_done() {
        assertThat(WalkStep.done(null)).hasValue(0);
    }
}
