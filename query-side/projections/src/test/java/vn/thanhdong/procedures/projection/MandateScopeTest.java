package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Absences;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Mandate;
import vn.thanhdong.access.MandateScope;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.NoMandateInForce.Closed;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.OpenMandates;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.procedures.query.GetToday;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** What an auditor sees of the same dossiers under one mandate and another, on the real node. */
class MandateScopeTest extends OnEngine {

    private static final PersonId PERSON = new PersonId("staff");
    private static final Actor AUDITOR = DossiersOnEngine.AUDITOR;
    private static final LocalDate FROM = LocalDate.of(2023, 5, 1);
    private static final LocalDate TO = LocalDate.of(2023, 5, 31);
    private static final FindDossiers ALL = new FindDossiers(DossierFilter.ALL, DossierOrder.NEWEST, 1_000, "", false);

    private List<GeneratedDossier> dossiers;
    private List<Mandate> mandates = List.of();
    private Instant now = DossiersOnEngine.NOW;

    @BeforeEach
    void generate() throws IOException {
        dossiers = new DossierGenerator(7, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 3, 1), 60).make(300);
        engine.holds(dossiers.stream().map(GeneratedDossier::document).toList());
    }

    @Test
    void what_a_mandate_is_about_is_seen_and_nothing_else() {
        GeneratedDossier one = dossiers.getFirst();
        Set<AgencyCode> agencies = DossiersOnEngine.CATALOGUE.territory().scope(one.handler, FROM);
        sent(MandateScope.ofAgencies(one.handler));
        sees(each -> agencies.contains(each.handler) || agencies.contains(each.waitsAt));

        Set<AreaCode> areas = DossiersOnEngine.CATALOGUE.territory().descendants(one.area);
        sent(MandateScope.ofAreas(one.area));
        sees(each -> areas.contains(each.area));

        String procedure = one.procedure.code().value();
        LocalDate day = LocalDate.ofInstant(one.submittedAt, GeneratedDossier.VIETNAM);
        sent(new MandateScope(List.of(), List.of(), List.of(procedure), Optional.of(day), Optional.of(day)));
        sees(each -> each.procedure.code().value().equals(procedure)
                && LocalDate.ofInstant(each.submittedAt, GeneratedDossier.VIETNAM)
                        .equals(day));
    }

    @Test
    void two_mandates_open_what_either_is_about() {
        GeneratedDossier one = dossiers.getFirst();
        String procedure = dossiers.get(1).procedure.code().value();
        Set<AreaCode> areas = DossiersOnEngine.CATALOGUE.territory().descendants(one.area);
        var byProcedure =
                new MandateScope(List.of(), List.of(), List.of(procedure), Optional.empty(), Optional.empty());
        mandates = List.of(
                OpenMandates.of(PERSON, MandateScope.ofAreas(one.area), FROM, TO),
                OpenMandates.of(PERSON, byProcedure, FROM, TO));

        sees(each -> areas.contains(each.area) || each.procedure.code().value().equals(procedure));
    }

    @Test
    void before_its_first_day_and_after_its_last_one_everything_is_refused_and_nothing_looks_empty() {
        sent(MandateScope.ofAreas(new AreaCode("30")));
        sees(each -> true);

        now = Instant.parse("2023-04-30T16:59:59Z");
        refused();
        now = Instant.parse("2023-05-31T17:00:00Z");
        refused();
    }

    @Test
    void a_mandate_of_others_opens_nothing() {
        mandates =
                List.of(OpenMandates.of(new PersonId("another"), MandateScope.ofAreas(new AreaCode("30")), FROM, TO));
        refused();
    }

    @Test
    void figures_are_those_of_the_scope() {
        GeneratedDossier one = dossiers.getFirst();
        sent(MandateScope.ofAreas(one.area));
        assertThat(new ReportAnswers(reading()).answer(new GetToday(), AUDITOR).wholeProvince())
                .isFalse();
        sent(MandateScope.ofAreas(new AreaCode("30")));
        assertThat(new ReportAnswers(reading()).answer(new GetToday(), AUDITOR).wholeProvince())
                .isTrue();
    }

    private void sent(MandateScope scope) {
        mandates = List.of(OpenMandates.of(PERSON, scope, FROM, TO));
    }

    private void sees(Predicate<GeneratedDossier> within) {
        Set<DossierId> expected =
                dossiers.stream().filter(within).map(one -> one.id).collect(Collectors.toSet());
        assertThat(expected).isNotEmpty();
        DossierReading reading = reading();
        assertThat(new DossierLists(reading).find(ALL, AUDITOR).dossiers())
                .extracting(DossierSummary::id)
                .containsExactlyInAnyOrderElementsOf(expected);
        var one = new OneDossier(reading);
        dossiers.stream().limit(60).forEach(each -> {
            boolean seen = expected.contains(each.id);
            assertThat(one.find(new FindDossier(each.id, -1), AUDITOR).equals(DossierDetail.NOT_FOUND))
                    .isEqualTo(!seen);
            assertThat(one.to(AUDITOR, each.id.value()) != Visible.NO).isEqualTo(seen);
        });
    }

    private void refused() {
        DossierReading reading = reading();
        DossierId id = dossiers.getFirst().id;
        for (Runnable question : List.<Runnable>of(
                () -> new DossierLists(reading).find(ALL, AUDITOR),
                () -> new DossierLists(reading).count(new CountDossiers(DossierFilter.ALL), AUDITOR),
                () -> new OneDossier(reading).find(new FindDossier(id, -1), AUDITOR),
                () -> new OneDossier(reading).to(AUDITOR, id.value()),
                () -> new ReportAnswers(reading).answer(new GetToday(), AUDITOR))) {
            assertThatThrownBy(question::run)
                    .isInstanceOfSatisfying(
                            NoMandateInForce.class,
                            why -> assertThat(why.closed()).isEqualTo(Closed.EVERYTHING));
        }
        assertThat(new DossierLists(reading)
                        .find(ALL, DossiersOnEngine.actor(Role.PROVINCE_LEADER, "H23"))
                        .total())
                .as("others are not concerned")
                .isEqualTo(dossiers.size());
    }

    private DossierReading reading() {
        return new DossierReading(
                engine.client,
                () -> DossiersOnEngine.CATALOGUE,
                Clock.fixed(now, ZoneOffset.UTC),
                DossiersOnEngine.HASHES,
                DossiersOnEngine.FRESH,
                Absences.NONE,
                person -> mandates);
    }
}
