package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.OpenDossier;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.ReturnProposal;
import vn.thanhdong.procedures.command.TakeBackForwarding;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.ProposalReturned;

/** Opening what was forwarded, taking it back before, and sending it back after. */
class ForwardingTest {

    private static final Actor DESK = Cast.at(Cast.WARD, Role.CLERK);

    @Test
    void what_the_desk_handed_over_comes_back_and_is_handed_over_again() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        story.does(DESK, new TakeBackForwarding(story.id));
        assertThat(story.last(ForwardingTakenBack.class).station().kind()).isEqualTo(StepKind.HANDOVER);
        assertThat(story.progress().status()).isEqualTo(NationalStatus.ACCEPTED);
        story.mayNot(DESK, new TakeBackForwarding(story.id), DossierRefusal.NOTHING_TO_TAKE_BACK)
                .does(DESK, new HandOverDossier(story.id, ""));
        assertThat(story.station()).extracting(Station::kind).isEqualTo(StepKind.EXAMINATION);
    }

    @Test
    void only_who_forwarded_takes_back_and_only_until_it_is_opened() {
        Story story = Story.submitted("CA-01").comesTo(StepKind.SIGNING);
        Actor head = Cast.at(Cast.POLICE, Role.HEAD_OF_DIVISION);
        story.mayNot(Cast.HEAD, new TakeBackForwarding(story.id), DossierRefusal.NOTHING_TO_TAKE_BACK)
                .does(head, new TakeBackForwarding(story.id))
                .comesTo(StepKind.SIGNING)
                .mayNot(Cast.LEADER, new OpenDossier(story.id), DossierRefusal.NOT_YOURS)
                .does(story.holder(), new OpenDossier(story.id));
        assertThat(story.last()).singleElement().isInstanceOf(DossierOpened.class);
        story.mayNot(head, new TakeBackForwarding(story.id), DossierRefusal.ALREADY_OPENED);
    }

    @Test
    void opening_again_what_is_open_records_nothing() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        story.does(Cast.OFFICER, new OpenDossier(story.id)).does(Cast.OFFICER, new OpenDossier(story.id));
        assertThat(story.last()).isEmpty();
    }

    @Test
    void every_forwarding_can_be_taken_back_and_done_again() {
        Story story = Story.submitted("TD-06").comesTo(NationalStatus.ACCEPTED);
        while (story.progress().status() != NationalStatus.COMPLETED) {
            Actor who = story.holder();
            Station before = story.station();
            story.goesOn();
            if (story.progress().previous() != null) {
                story.does(who, new TakeBackForwarding(story.id));
                assertThat(story.station()).isEqualTo(before);
                story.goesOn();
            }
        }
    }

    @Test
    void once_the_applicant_was_asked_nothing_is_taken_back() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        story.does(Cast.OFFICER, new RequestSupplement(story.id, "Thiếu giấy tờ"))
                .mayNot(DESK, new TakeBackForwarding(story.id), DossierRefusal.NOTHING_TO_TAKE_BACK);
    }

    @Test
    void head_and_leader_send_the_proposal_back_to_the_officer_who_made_it() {
        for (StepKind kind : new StepKind[] {StepKind.REVIEW, StepKind.SIGNING}) {
            Story story = Story.submitted("CA-01").comesTo(kind);
            story.mayNot(Cast.LEADER, new ReturnProposal(story.id, "Sửa"), DossierRefusal.NOT_YOURS)
                    .mayNot(Cast.HEAD, new ReturnProposal(story.id, "Sửa"), DossierRefusal.NOT_YOURS)
                    .mayNot(story.holder(), new ReturnProposal(story.id, " "), DossierRefusal.REASON_REQUIRED)
                    .does(story.holder(), new ReturnProposal(story.id, "Căn cứ chưa đủ"));
            Station officer = story.last(ProposalReturned.class).station();
            assertThat(officer.kind()).isEqualTo(StepKind.EXAMINATION);
            assertThat(officer.person())
                    .contains(Cast.at(Cast.POLICE, Role.OFFICER).person());
            story.comesTo(NationalStatus.RETURNED);
        }
    }
}
