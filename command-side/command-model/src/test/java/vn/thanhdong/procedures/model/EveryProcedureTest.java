package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.territory.AgencyCode;

/** Whatever the packs say: a dossier gets from the desk to its end, step by step, and only those may act whom it waits for. */
class EveryProcedureTest {

    static Stream<String> procedures() {
        return Cast.CATALOGUE.procedures().keySet().stream().map(ProcedureCode::value);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_dossier_goes_through_every_step_of_its_process_to_its_end(String procedure) {
        Story story = Story.submitted(procedure);
        var visited = new ArrayList<Integer>();
        for (Station here = story.station(); here != null; here = story.station()) {
            Step step = story.procedure.steps().get(here.step());
            if (here.kind() != StepKind.HANDOVER) {
                assertThat(here.kind()).isEqualTo(step.kind());
                assertThat(here.role()).isEqualTo(step.role());
            }
            if (!visited.contains(here.step())) {
                visited.add(here.step());
            }
            story.goesOn();
        }
        boolean paper = story.procedure.result().isPresent();
        int steps = story.procedure.steps().size() - (paper ? 0 : 1); // without a paper there is nothing to return
        assertThat(visited).isEqualTo(Stream.iterate(0, i -> i + 1).limit(steps).toList());
        assertThat(story.progress().status()).isEqualTo(paper ? NationalStatus.RETURNED : NationalStatus.COMPLETED);
        assertThat(story.progress().outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(story.progress().paidVnd()).isEqualTo(story.progress().feeVnd());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CA-01", "CA-03", "SN-01", "SN-04", "TD-06", "TD-09"})
    void at_every_step_nobody_may_act_but_whom_it_waits_for(String procedure) {
        Story story = Story.submitted(procedure);
        while (story.station() != null) {
            Station here = Objects.requireNonNull(story.station());
            DossierCommand command = NextStep.command(story, here);
            strangers(here).forEach(stranger -> story.mayNot(stranger, command, DossierRefusal.NOT_YOURS));
            story.goesOn();
        }
    }

    @Test
    void what_the_commune_prepares_the_province_signs() {
        Story story = Story.submitted("TD-09").comesTo(StepKind.REVIEW);
        assertThat(story.station()).extracting(Station::agency).isEqualTo(Cast.PROVINCE);
        story.goesOn();
        assertThat(story.station())
                .extracting(Station::role, Station::agency)
                .containsExactly(Role.PROVINCE_LEADER, Cast.PROVINCE);
        story.goesOn();
        assertThat(story.station())
                .extracting(Station::role, Station::agency)
                .containsExactly(Role.REGISTRY_CLERK, Cast.WARD);
    }

    /** Other roles of the same agency, the same role elsewhere, somebody else in the same role, and the public. */
    private static Stream<Actor> strangers(Station here) {
        AgencyCode elsewhere = here.agency().equals(Cast.OTHER_WARD) ? Cast.WARD : Cast.OTHER_WARD;
        Stream<Actor> otherRoles =
                Stream.of(Role.values()).filter(role -> role != here.role()).map(role -> Cast.at(here.agency(), role));
        Stream<Actor> colleagues =
                here.person().stream().map(person -> Cast.of("colleague", here.role(), here.agency()));
        return Stream.of(otherRoles, colleagues, Stream.of(Cast.at(elsewhere, here.role()), Cast.OTHER_CITIZEN))
                .flatMap(one -> one);
    }

    @Test
    void a_colleague_takes_over_only_what_is_not_assigned() {
        Story assigned = Story.submitted("CA-01").comesTo(StepKind.EXAMINATION);
        assertThat(assigned.station())
                .extracting(station -> station.person().map(PersonId::value).orElse(""))
                .isEqualTo("officer.H23.71");
        Story open = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        open.does(
                Cast.of("any-officer", Role.OFFICER, Cast.WARD),
                NextStep.of(open).getLast().command());
    }
}
