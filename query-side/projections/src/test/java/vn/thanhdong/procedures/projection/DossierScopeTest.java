package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.VisibleDossiers.Visible;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierOrder;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.query.FindDossiers;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class DossierScopeTest extends OnEngine {

    private static final LocalDate TODAY = LocalDate.of(2023, 5, 10);

    private List<GeneratedDossier> dossiers;

    @BeforeEach
    void generate() throws IOException {
        dossiers = new DossierGenerator(7, DossiersOnEngine.CATALOGUE, LocalDate.of(2023, 3, 1), 60).make(900);
        engine.holds(dossiers.stream().map(GeneratedDossier::document).toList());
    }

    @Test
    void a_citizen_sees_the_own_dossiers_only() {
        Actor citizen = DossiersOnEngine.citizen("person-3");
        sees(citizen, one -> one.owner.equals(citizen.person()));
    }

    @Test
    void a_clerk_sees_what_the_own_desk_took_in_or_the_own_agency_works_on() {
        AgencyCode own = dossiers.getFirst().desk;
        Set<AgencyCode> scope = DossiersOnEngine.CATALOGUE.territory().scope(own, TODAY);
        sees(
                DossiersOnEngine.actor(Role.CLERK, own.value()),
                one -> scope.contains(one.desk) || scope.contains(one.handler) || waitsIn(one, scope));
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "HEAD_OF_DIVISION", "LEADER", "REGISTRY_CLERK"})
    void staff_see_what_their_agency_works_on(Role role) {
        AgencyCode own = dossiers.get(5).desk;
        Set<AgencyCode> scope = DossiersOnEngine.CATALOGUE.territory().scope(own, TODAY);
        sees(DossiersOnEngine.actor(role, own.value()), one -> scope.contains(one.handler) || waitsIn(one, scope));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE_LEADER", "AUDITOR", "OPERATOR", "ADMINISTRATOR"})
    void the_whole_province_is_seen_by_those_who_answer_for_it(Role role) {
        sees(DossiersOnEngine.actor(role, "H23"), one -> true);
    }

    @Test
    void an_area_narrows_what_staff_see() {
        AreaCode area = dossiers.getFirst().area;
        var areas = DossiersOnEngine.CATALOGUE.territory().descendants(area);
        var auditor =
                new Actor(new PersonId("staff"), Role.AUDITOR, Optional.of(new AgencyCode("H23")), Optional.of(area));
        sees(auditor, one -> areas.contains(one.area));
    }

    @Test
    void who_is_not_signed_in_sees_nothing() {
        var question = new FindDossiers(DossierFilter.ALL, DossierOrder.NEWEST, 1_000, "", true);
        assertThat(engine.lists.find(question, null).total()).isZero();
        assertThat(engine.lists.count(new CountDossiers(DossierFilter.ALL), null))
                .isZero();
        assertThat(engine.one.find(new FindDossier(dossiers.getFirst().id, -1), null))
                .isEqualTo(DossierDetail.NOT_FOUND);
        assertThat(engine.one.to(null, dossiers.getFirst().id.value())).isEqualTo(Visible.NO);
    }

    @Test
    void operators_see_dossiers_without_names_and_contents() {
        Actor operator = DossiersOnEngine.actor(Role.OPERATOR, "H23");
        DossierDetail detail = engine.one.find(new FindDossier(dossiers.getFirst().id, -1), operator);
        assertThat(detail.found()).isTrue();
        assertThat(detail.applicant()).isNull();
        assertThat(detail.form().values()).isEmpty();
        assertThat(detail.proposal() + detail.request()).isEmpty();
        assertThat(engine.one.to(operator, dossiers.getFirst().id.value())).isEqualTo(Visible.WITHOUT_PERSONAL_DATA);
    }

    private void sees(Actor actor, Predicate<GeneratedDossier> allowed) {
        Set<DossierId> expected =
                dossiers.stream().filter(allowed).map(one -> one.id).collect(Collectors.toSet());
        assertThat(expected).isNotEmpty();
        var question = new FindDossiers(DossierFilter.ALL, DossierOrder.NEWEST, 1_000, "", false);
        assertThat(engine.lists.find(question, actor).dossiers())
                .extracting(DossierSummary::id)
                .containsExactlyInAnyOrderElementsOf(expected);
        dossiers.stream().limit(120).forEach(one -> {
            DossierDetail detail = engine.one.find(new FindDossier(one.id, -1), actor);
            assertThat(detail.found()).isEqualTo(expected.contains(one.id));
            assertThat(engine.one.to(actor, one.id.value()) != Visible.NO).isEqualTo(expected.contains(one.id));
        });
    }

    private static boolean waitsIn(GeneratedDossier one, Set<AgencyCode> scope) {
        boolean waits = one.ended == null ? one.owesSince == null : one.status == 9;
        return waits && scope.contains(one.waitsAt);
    }
}
