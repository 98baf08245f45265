package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RateDossier;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.ReturnResult;
import vn.thanhdong.procedures.command.StopDossier;
import vn.thanhdong.procedures.command.WithdrawDossier;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.ResultApproved;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultProposed;

class EndingTest {

    @Test
    void the_applicant_withdraws_also_without_a_reason_until_it_is_decided() {
        Story story = Story.submitted("CA-01").comesTo(StepKind.SIGNING);
        story.mayNot(Cast.OTHER_CITIZEN, new WithdrawDossier(story.id, ""), DossierRefusal.NOT_YOURS)
                .mayNot(story.holder(), new WithdrawDossier(story.id, ""), DossierRefusal.NOT_YOURS)
                .does(Cast.CITIZEN, new WithdrawDossier(story.id, ""));
        assertThat(story.last(DossierWithdrawn.class).reason().value()).contains("");
        assertThat(story.progress().counts()).isTrue();
        Story decided = Story.submitted("SN-01").comesTo(NationalStatus.COMPLETED);
        decided.mayNot(Cast.CITIZEN, new WithdrawDossier(decided.id, ""), DossierRefusal.WRONG_STATE);
        Story early = Story.submitted("SN-01");
        early.does(Cast.CITIZEN, new WithdrawDossier(early.id, "Nộp nhầm"));
        assertThat(early.progress().counts()).isFalse();
    }

    @Test
    void a_dossier_that_waits_for_the_applicant_is_withdrawn_and_its_wait_ends() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        story.does(Cast.OFFICER, new RequestSupplement(story.id, "Thiếu giấy tờ"));
        story.at("2026-03-04T08:00").does(Cast.CITIZEN, new WithdrawDossier(story.id, "Thôi"));
        assertThat(story.progress().pausedSince()).isNull();
        assertThat(story.progress().pauses()).hasSize(1);
    }

    @Test
    void the_agency_stops_with_a_reason_by_its_officer_or_above() {
        Story story = Story.submitted("CA-01").comesTo(StepKind.EXAMINATION);
        story.mayNot(Cast.LEADER, new StopDossier(story.id, "Tranh chấp"), DossierRefusal.NOT_YOURS)
                .mayNot(Cast.at(Cast.POLICE, Role.CLERK), new StopDossier(story.id, "x"), DossierRefusal.NOT_YOURS)
                .mayNot(
                        Cast.of("colleague", Role.OFFICER, Cast.POLICE),
                        new StopDossier(story.id, "x"),
                        DossierRefusal.NOT_YOURS)
                .mayNot(story.holder(), new StopDossier(story.id, ""), DossierRefusal.REASON_REQUIRED)
                .does(Cast.at(Cast.POLICE, Role.LEADER), new StopDossier(story.id, "Có tranh chấp"))
                .mayNot(Cast.CITIZEN, new WithdrawDossier(story.id, ""), DossierRefusal.WRONG_STATE);
        assertThat(story.progress().closedAt()).isEqualTo(story.now());
    }

    @Test
    void without_a_paper_processing_ends_with_the_proposal_and_nothing_is_returned() {
        for (String procedure : List.of("CA-03", "TD-08")) {
            Story story =
                    Story.submitted(procedure).comesTo(StepKind.EXAMINATION).goesOn();
            assertThat(story.last())
                    .hasExactlyElementsOfTypes(ResultProposed.class, ResultApproved.class, ResultNumbered.class);
            ResultNumbered end = story.last(ResultNumbered.class);
            assertThat(end.number()).isEmpty();
            assertThat(end.electronic()).isFalse();
            assertThat(end.station()).isEmpty();
            story.mayNot(Cast.CLERK, new ReturnResult(story.id, ReturnChannel.COUNTER), DossierRefusal.WRONG_STATE);
        }
    }

    @Test
    void a_result_is_handed_out_by_the_desk_where_it_waits_and_by_no_other() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.RETURN);
        var handOut = new ReturnResult(story.id, ReturnChannel.COUNTER);
        story.mayNot(Cast.at(Cast.OTHER_WARD, Role.CLERK), handOut, DossierRefusal.NOT_YOURS)
                .mayNot(Cast.OFFICER, handOut, DossierRefusal.NOT_YOURS)
                .mayNot(Cast.CITIZEN, handOut, DossierRefusal.NOT_YOURS)
                .does(Cast.CLERK, handOut)
                .mayNot(Cast.CLERK, handOut, DossierRefusal.WRONG_STATE);
    }

    @Test
    void a_denial_goes_the_same_way_as_a_grant() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        story.does(Cast.OFFICER, new ProposeResult(story.id, Outcome.REJECTED, "Không đủ điều kiện"))
                .comesTo(NationalStatus.RETURNED);
        assertThat(story.progress().outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void the_applicant_rates_once() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.NUMBERING);
        story.mayNot(Cast.CITIZEN, new RateDossier(story.id, 5), DossierRefusal.WRONG_STATE)
                .comesTo(NationalStatus.COMPLETED)
                .mayNot(Cast.CITIZEN, new RateDossier(story.id, 0), DossierRefusal.STARS_INVALID)
                .mayNot(Cast.OTHER_CITIZEN, new RateDossier(story.id, 1), DossierRefusal.NOT_YOURS)
                .does(Cast.CITIZEN, new RateDossier(story.id, 5))
                .mayNot(Cast.CITIZEN, new RateDossier(story.id, 1), DossierRefusal.RATED_BEFORE);
        assertThat(story.progress().stars()).isEqualTo(5);
    }
}
