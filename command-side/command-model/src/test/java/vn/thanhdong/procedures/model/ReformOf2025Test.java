package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyDecisions;
import vn.thanhdong.territory.command.CarryOutReform;
import vn.thanhdong.territory.event.AgenciesReformed;
import vn.thanhdong.territory.model.AgencyPolicy;

/** The reform of 2025-03-01 played through: dossiers before, on and after the day. */
class ReformOf2025Test {

    private static final AgencyCode ENVIRONMENT = new AgencyCode("H23.11");
    private static final AgencyCode AGRICULTURE = new AgencyCode("H23.09");
    private static final AgencyCode FINANCE = new AgencyCode("H23.10");

    @Test
    void before_its_day_all_goes_on_as_it_was() {
        Story story = filedAt("2025-02-24T08:00").comesTo(StepKind.EXAMINATION);

        assertThat(story.file().handlingAgency()).isEqualTo(ENVIRONMENT);
        assertThat(story.holder().agency()).hasValue(ENVIRONMENT);
        Actor early = Cast.of(story.holder().person().value(), Role.OFFICER, AGRICULTURE);
        story.mayNot(early, NextStep.command(story, story.station()), DossierRefusal.NOT_YOURS);
    }

    @Test
    void what_was_open_goes_on_at_the_successor_with_the_same_people_and_nobody_else() {
        Story story = filedAt("2025-02-24T08:00").comesTo(StepKind.EXAMINATION);
        Actor officer = story.holder();

        story.at("2025-03-03T08:00").knows(known("2025-03-03"));
        Actor moved = Cast.of(officer.person().value(), Role.OFFICER, AGRICULTURE);
        story.mayNot(
                Cast.of(officer.person().value(), Role.OFFICER, FINANCE),
                NextStep.command(story, story.station()),
                DossierRefusal.NOT_YOURS);
        NextStep.of(story).forEach(step -> story.does(moved, step.command()));

        assertThat(story.station().agency())
                .as("the next step waits at the successor")
                .isEqualTo(AGRICULTURE);
        assertThat(story.file().handlingAgency()).as("history keeps who had it").isEqualTo(ENVIRONMENT);
        story.comesTo(NationalStatus.COMPLETED);
    }

    @Test
    void what_was_handed_in_before_and_handed_over_after_goes_to_the_successor() {
        Story story = filedAt("2025-02-27T08:00").comesTo(StepKind.HANDOVER);

        story.at("2025-03-03T08:00").knows(known("2025-03-03")).goesOn();

        assertThat(story.last(DossierHandedOver.class).handlingAgency()).isEqualTo(AGRICULTURE);
    }

    @Test
    void what_is_filed_from_its_day_on_is_the_successors() {
        Story on = filedAt("2025-03-01T00:05");
        Story after = filedAt("2025-03-10T08:00").comesTo(StepKind.EXAMINATION);

        assertThat(on.file().handlingAgency()).isEqualTo(AGRICULTURE);
        assertThat(after.file().handlingAgency()).isEqualTo(AGRICULTURE);
        assertThat(after.holder().agency()).hasValue(AGRICULTURE);
    }

    @Test
    void a_desk_that_was_merged_gives_no_code_any_more() {
        Story story = Story.about("SN-11").at("2025-02-28T08:00").knows(known("2025-02-28"));
        story.does(Cast.CITIZEN, story.submission(Channel.ONLINE, ENVIRONMENT));

        story.at("2025-03-03T08:00").knows(known("2025-03-03"));
        NextStep.of(story).forEach(step -> story.does(Cast.at(AGRICULTURE, Role.CLERK), step.command()));

        assertThat(story.last(DossierAccepted.class).code().toString()).startsWith("H23.09-");
        assertThat(Authority.worksFor(
                        Cast.at(AGRICULTURE, Role.CLERK),
                        ENVIRONMENT,
                        story.circumstances(Cast.CITIZEN, OptionalLong.empty())))
                .isTrue();
    }

    private static Story filedAt(String local) {
        Story story = Story.about("SN-11").at(local).knows(known(local.substring(0, 10)));
        return story.does(Cast.CITIZEN, story.submission(Channel.ONLINE, Cast.WARD));
    }

    private static CatalogueInForce.Known known(String day) {
        var now = Story.moment(day + "T00:01");
        var inForce = new CatalogueInForce(Cast.CATALOGUE, Clock.fixed(now, ZoneOffset.UTC));
        var decided = (AgencyPolicy.Outcome.Decided) AgencyPolicy.decide(
                new CarryOutReform("departments-2025", "01/QĐ-UBND", LocalDate.of(2025, 2, 19)),
                true,
                inForce.agencies(),
                Cast.CATALOGUE.reforms(),
                "decision-1",
                Story.moment("2025-02-20T09:00"));
        inForce.decided(AgencyDecisions.NONE.after(new AgenciesReformed(now, decided.decision())));
        return inForce.known();
    }
}
