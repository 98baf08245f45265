package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.FollowedAbsences;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.OpenMandates;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.GetServiceFigures;
import vn.thanhdong.procedures.query.GetServiceFigures.By;
import vn.thanhdong.procedures.query.ServiceFigures.Row;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AgencyDecision;
import vn.thanhdong.territory.AgencyDecisions;
import vn.thanhdong.territory.event.AgenciesReformed;
import vn.thanhdong.territory.query.CountAgencyWork;

/** The merger of departments on 2025-03-01 in lists and figures: no document is changed, and yet they follow it. */
class MergedAgenciesTest extends OnEngine {

    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
    private static final LocalDate ON = LocalDate.of(2025, 3, 1);
    private static final AgencyCode ENVIRONMENT = new AgencyCode("H23.11");
    private static final AgencyCode AGRICULTURE = new AgencyCode("H23.09");

    private List<GeneratedDossier> dossiers;

    @BeforeEach
    void generate() throws IOException {
        dossiers = new DossierGenerator(11, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 3, 1), 60).make(900);
        engine.holds(dossiers.stream().map(GeneratedDossier::document).toList());
    }

    @Test
    void the_successor_sees_its_predecessors_dossiers_from_that_day_on() {
        long predecessors = handledBy(ENVIRONMENT);
        assertThat(predecessors).isPositive();

        assertThat(seenBy(AGRICULTURE, ON) - seenBy(AGRICULTURE, BEFORE)).isGreaterThanOrEqualTo(predecessors);
        assertThat(seenBy(ENVIRONMENT, BEFORE)).isGreaterThanOrEqualTo(predecessors);
    }

    @Test
    void figures_fold_predecessors_into_the_successor_and_each_still_opens_its_dossiers() {
        var question = new GetServiceFigures(
                LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), By.AGENCY, Set.of(), Set.of(), Set.of());
        Map<String, Long> before = received(question, BEFORE);
        Map<String, Long> after = received(question, ON);

        assertThat(before).containsKey("H23.11");
        assertThat(after).doesNotContainKey("H23.11");
        assertThat(after.get("H23.09")).isEqualTo(before.get("H23.11") + before.getOrDefault("H23.09", 0L));
        assertThat(after.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(before.values().stream().mapToLong(Long::longValue).sum());
        DossierReading reading = on(ON);
        var lists = new DossierLists(reading);
        for (Row row : new ServiceFigureAnswers(reading)
                .answer(question, DossiersOnEngine.AUDITOR)
                .rows()) {
            assertThat(lists.count(new CountDossiers(question.dossiersOf(row)), DossiersOnEngine.AUDITOR))
                    .isEqualTo(row.receivedTotal());
        }
    }

    @Test
    void whoever_decides_is_told_how_much_is_open_without_being_shown_more_than_the_own_scope() {
        var question = new CountAgencyWork(Set.of(ENVIRONMENT));
        var answers = new AgencyWorkAnswers(on(BEFORE));

        long open = answers.answer(question, DossiersOnEngine.actor(Role.ADMINISTRATOR, "H23"))
                .open(ENVIRONMENT);
        assertThat(open).isPositive().isLessThan(dossiers.size());
        assertThat(answers.answer(question, DossiersOnEngine.actor(Role.LEADER, "H23.10"))
                        .open(ENVIRONMENT))
                .isZero();
        assertThat(answers.answer(question, null).open(ENVIRONMENT)).isZero();
    }

    @Test
    void the_deputy_of_an_officer_who_is_away_when_the_day_comes_goes_on_with_their_work() throws IOException {
        var dossier = new OneKnownDossier("A", Map.of())
                .accepted("H23.31.01-230502-0001")
                .handedTo(ENVIRONMENT.value(), "away");
        engine.holds(List.of(dossier.document()));
        Absences declared = agency -> agency.equals(ENVIRONMENT) ? List.of(away()) : List.of();

        assertThat(waits(on(BEFORE, declared), dossier, "deputy", ENVIRONMENT)).isTrue();
        assertThat(waits(on(ON, declared), dossier, "deputy", AGRICULTURE)).isTrue();
        assertThat(waits(on(ON, declared), dossier, "third", AGRICULTURE)).isFalse();
        assertThat(waits(on(BEFORE, declared), dossier, "deputy", AGRICULTURE)).isFalse();
    }

    private static boolean waits(DossierReading reading, OneKnownDossier dossier, String officer, AgencyCode agency) {
        var asker = new Actor(new PersonId(officer), Role.OFFICER, Optional.of(agency), Optional.empty());
        return new OneDossier(reading)
                .find(new FindDossier(dossier.id, -1), asker)
                .waitsForAsker();
    }

    private static Absence away() {
        return new Absence(
                "absence",
                ENVIRONMENT,
                new PersonId("away"),
                Role.OFFICER,
                Instant.parse("2025-02-25T17:00:00Z"),
                Instant.parse("2025-03-05T17:00:00Z"),
                new PersonId("deputy"),
                Role.OFFICER,
                Optional.empty(),
                "");
    }

    private long handledBy(AgencyCode agency) {
        return dossiers.stream().filter(one -> one.handler.equals(agency)).count();
    }

    private static long seenBy(AgencyCode agency, LocalDate day) {
        return new DossierLists(on(day))
                .count(new CountDossiers(DossierFilter.ALL), DossiersOnEngine.actor(Role.LEADER, agency.value()));
    }

    private static Map<String, Long> received(GetServiceFigures question, LocalDate day) {
        return new ServiceFigureAnswers(on(day))
                .answer(question, DossiersOnEngine.AUDITOR).rows().stream()
                        .collect(Collectors.toMap(Row::code, Row::receivedTotal));
    }

    private static DossierReading on(LocalDate day) {
        return on(day, Absences.NONE);
    }

    private static DossierReading on(LocalDate day, Absences declared) {
        Instant entered = Instant.parse("2025-02-20T02:00:00Z");
        var clock = Clock.fixed(
                day.atTime(9, 0)
                        .atZone(vn.thanhdong.territory.WorkingCalendar.ZONE)
                        .toInstant(),
                ZoneOffset.UTC);
        var inForce = new CatalogueInForce(DossiersOnEngine.CATALOGUE, clock);
        inForce.decided(AgencyDecisions.NONE.after(new AgenciesReformed(
                entered,
                new AgencyDecision(
                        "decision-1",
                        "01/QĐ-UBND",
                        LocalDate.of(2025, 2, 19),
                        DossiersOnEngine.CATALOGUE.reforms().getFirst(),
                        entered,
                        Optional.empty()))));
        return new DossierReading(
                engine.client,
                inForce,
                clock,
                DossiersOnEngine.HASHES,
                DossiersOnEngine.FRESH,
                new FollowedAbsences(declared, () -> inForce.get().territory(), clock),
                OpenMandates.WHOLE_PROVINCE);
    }
}
