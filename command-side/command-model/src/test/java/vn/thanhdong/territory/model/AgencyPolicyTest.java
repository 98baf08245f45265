package vn.thanhdong.territory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyDecisions;
import vn.thanhdong.territory.AgencyHistory;
import vn.thanhdong.territory.command.AgencyCommand;
import vn.thanhdong.territory.command.AgencyRefusal;
import vn.thanhdong.territory.command.CarryOutReform;
import vn.thanhdong.territory.command.MergeAgencies;
import vn.thanhdong.territory.command.RenameAgency;
import vn.thanhdong.territory.command.WithdrawAgencyDecision;
import vn.thanhdong.territory.event.AgenciesReformed;
import vn.thanhdong.territory.event.AgencyReformWithdrawn;
import vn.thanhdong.territory.model.AgencyPolicy.Outcome;

class AgencyPolicyTest {

    private static final Catalogue PACKS = CatalogueLoader.fromClassPath();
    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 27);
    private static final AgencyCode TRADE = new AgencyCode("H23.02");
    private static final AgencyCode SCIENCE = new AgencyCode("H23.06");
    private static final AgencyCode CULTURE = new AgencyCode("H23.14");
    private static final AgencyCode NOWHERE = new AgencyCode("H23.99");

    private AgencyHistory history = new AgencyHistory(PACKS.territory(), AgencyDecisions.NONE);

    @Test
    void a_merger_with_a_new_name_is_decided() {
        decide(merge(TRADE, SCIENCE, "Sở Khoa học và Công thương", "2027-01-01"));

        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(history.on(day).heir(TRADE, day)).isEqualTo(SCIENCE);
        assertThat(history.on(day).agency(SCIENCE)).map(Agency::name).hasValue("Sở Khoa học và Công thương");
        assertThat(history.on(day.minusDays(1)).agency(SCIENCE))
                .map(Agency::name)
                .hasValue("Sở Khoa học và Công nghệ");
        assertThat(history.decisions().all().getFirst().reform().name().vi()).isEqualTo("12/2026/QĐ-UBND");
    }

    @Test
    void nobody_but_an_administrator_decides() {
        Outcome outcome = AgencyPolicy.decide(
                merge(TRADE, SCIENCE, "", "2027-01-01"), false, history, PACKS.reforms(), "decision-1", NOW);

        assertThat(why(outcome).code()).isEqualTo(AgencyRefusal.NOT_YOURS.name());
    }

    @Test
    void one_that_overlaps_another_is_refused_with_both() {
        decide(merge(TRADE, SCIENCE, "", "2027-01-01"));

        for (String day : List.of("2026-12-15", "2027-01-01", "2027-05-01")) {
            Rejection why = refused(
                    new MergeAgencies(List.of(TRADE), List.of(CULTURE), "", LocalDate.parse(day), "77/QĐ-UBND", SIGNED),
                    AgencyRefusal.OVERLAPS,
                    "agencies");
            assertThat(why.sentence().vi()).contains("Sở Công thương", "12/2026/QĐ-UBND", "01/01/2027", "77/QĐ-UBND");
            assertThat(why.sentence().en()).contains("12/2026/QĐ-UBND", "77/QĐ-UBND");
        }
    }

    @Test
    void work_never_goes_round_in_a_circle() {
        decide(merge(TRADE, SCIENCE, "", "2027-07-01"));

        refused(merge(SCIENCE, TRADE, "", "2027-03-01"), AgencyRefusal.CIRCLE, "successors");
        refused(merge(SCIENCE, TRADE, "", "2027-08-01"), AgencyRefusal.OVERLAPS, "successors");
        refused(merge(TRADE, TRADE, "", "2027-01-01"), AgencyRefusal.SUCCEEDS_ITSELF, "successors");
    }

    @Test
    void codes_days_and_papers_are_looked_at() {
        refused(merge(NOWHERE, SCIENCE, "", "2027-01-01"), AgencyRefusal.AGENCY_UNKNOWN, "agencies");
        refused(merge(TRADE, NOWHERE, "", "2027-01-01"), AgencyRefusal.AGENCY_UNKNOWN, "successors");
        refused(merge(TRADE, SCIENCE, "", "2019-12-01"), AgencyRefusal.NOT_THERE_THEN, "agencies");
        refused(
                new MergeAgencies(List.of(TRADE), List.of(SCIENCE), "", LocalDate.of(2027, 1, 1), " ", SIGNED),
                AgencyRefusal.NUMBER_REQUIRED,
                "number");
        refused(
                new MergeAgencies(
                        List.of(TRADE), List.of(SCIENCE), "", LocalDate.of(2027, 1, 1), "1", LocalDate.of(2026, 12, 1)),
                AgencyRefusal.DECIDED_LATER,
                "decidedOn");
        refused(
                new RenameAgency(TRADE, "Sở Công thương", LocalDate.of(2027, 1, 1), "1", SIGNED),
                AgencyRefusal.NAME_UNCHANGED,
                "newName");
    }

    @Test
    void it_is_taken_back_before_its_day_and_never_after() {
        decide(merge(TRADE, SCIENCE, "", "2027-01-01"));
        decide(new CarryOutReform("departments-2025", "5/QĐ-UBND", LocalDate.of(2025, 2, 20)));

        refused(new WithdrawAgencyDecision("decision-2", "Nhầm"), AgencyRefusal.HOLDS_ALREADY, "");
        decide(new WithdrawAgencyDecision("decision-1", "Nhầm ngày"));
        refused(new WithdrawAgencyDecision("decision-1", "Nhầm"), AgencyRefusal.WITHDRAWN_BEFORE, "");
        decide(merge(TRADE, CULTURE, "", "2027-01-01"));
    }

    @Test
    void a_reform_is_carried_out_once() {
        decide(new CarryOutReform("departments-2025", "5/QĐ-UBND", LocalDate.of(2025, 2, 20)));

        refused(
                new CarryOutReform("departments-2025", "6/QĐ-UBND", LocalDate.of(2025, 2, 20)),
                AgencyRefusal.OVERLAPS,
                "agencies");
        refused(new CarryOutReform("none", "6/QĐ-UBND", SIGNED), AgencyRefusal.REFORM_UNKNOWN, "reform");
    }

    private static MergeAgencies merge(AgencyCode one, AgencyCode into, String newName, String day) {
        return new MergeAgencies(List.of(one), List.of(into), newName, LocalDate.parse(day), "12/2026/QĐ-UBND", SIGNED);
    }

    private void decide(AgencyCommand command) {
        AgencyDecisions before = history.decisions();
        AgencyDecisions after = switch (outcome(command)) {
            case Outcome.Decided(var decision) -> before.after(new AgenciesReformed(NOW, decision));
            case Outcome.TakenBack(var decision, var reason) ->
                before.after(new AgencyReformWithdrawn(NOW, decision, reason));
            case Outcome.Refused(var why) -> throw new AssertionError(why);
        };
        history = new AgencyHistory(PACKS.territory(), after);
    }

    private Rejection refused(AgencyCommand command, AgencyRefusal why, String field) {
        Rejection rejection = why(outcome(command));
        assertThat(rejection.code()).isEqualTo(why.name());
        assertThat(rejection.field()).isEqualTo(field);
        assertThat(rejection.sentence().vi()).doesNotContain("{");
        return rejection;
    }

    private static Rejection why(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).rejection();
    }

    private Outcome outcome(AgencyCommand command) {
        return AgencyPolicy.decide(
                command,
                true,
                history,
                PACKS.reforms(),
                "decision-" + (history.decisions().recorded() + 1),
                NOW);
    }
}
