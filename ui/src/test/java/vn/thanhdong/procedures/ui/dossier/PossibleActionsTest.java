package vn.thanhdong.procedures.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierDetail;

class PossibleActionsTest {

    private static final Catalogue CATALOGUE = CatalogueLoader.fromClassPath();
    private static final Procedure BIRTH =
            CATALOGUE.procedure(new ProcedureCode("SN-01")).orElseThrow();

    @Test
    void a_clerk_accepts_sends_back_or_refuses_what_was_just_handed_in() {
        assertThat(actions(SomeDossier.at(NationalStatus.SUBMITTED, StepKind.INTAKE, Role.CLERK, true), Role.CLERK))
                .containsExactly(
                        DossierAction.ACCEPT, DossierAction.SEND_BACK, DossierAction.REFUSE, DossierAction.WITHDRAW);
    }

    @Test
    void an_officer_proposes_first_of_all() {
        assertThat(actions(
                        SomeDossier.at(NationalStatus.IN_PROGRESS, StepKind.EXAMINATION, Role.OFFICER, true),
                        Role.OFFICER))
                .startsWith(DossierAction.PROPOSE)
                .contains(
                        DossierAction.CONSULT,
                        DossierAction.REQUEST_SUPPLEMENT,
                        DossierAction.EXTEND,
                        DossierAction.STOP)
                .doesNotContain(DossierAction.APPROVE, DossierAction.WITHDRAW);
    }

    @Test
    void who_leads_the_unit_may_give_it_to_another_officer() {
        DossierDetail dossier = SomeDossier.at(NationalStatus.IN_PROGRESS, StepKind.EXAMINATION, Role.OFFICER, false);

        assertThat(actions(dossier, Role.HEAD_OF_DIVISION)).contains(DossierAction.REASSIGN);
        assertThat(actions(dossier, Role.OFFICER)).doesNotContain(DossierAction.REASSIGN);
    }

    @Test
    void a_leader_approves_or_returns_what_waits_for_the_signature() {
        assertThat(actions(
                        SomeDossier.at(NationalStatus.IN_PROGRESS, StepKind.SIGNING, Role.LEADER, true), Role.LEADER))
                .startsWith(DossierAction.APPROVE, DossierAction.RETURN_PROPOSAL);
    }

    @Test
    void who_it_does_not_wait_for_and_does_not_handle_it_may_only_look() {
        DossierDetail dossier = SomeDossier.at(NationalStatus.IN_PROGRESS, StepKind.EXAMINATION, Role.OFFICER, false);

        assertThat(actions(dossier, Role.AUDITOR)).isEmpty();
        assertThat(actions(dossier, Role.REGISTRY_CLERK)).isEmpty();
    }

    @Test
    void an_ended_dossier_offers_nothing() {
        assertThat(actions(SomeDossier.at(NationalStatus.RETURNED, null, Role.CLERK, false), Role.CLERK))
                .isEmpty();
    }

    private static List<DossierAction> actions(DossierDetail dossier, Role role) {
        var actor = new Actor(new PersonId("somebody"), role, Optional.of(SomeDossier.WARD), Optional.empty());
        return PossibleActions.of(dossier, BIRTH, actor, CATALOGUE.territory(), SomeDossier.NOW);
    }
}
