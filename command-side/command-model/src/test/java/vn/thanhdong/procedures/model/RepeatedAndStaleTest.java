package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.OpenDossier;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.WithdrawDossier;

/** The same click twice, and a form that others have overtaken. */
class RepeatedAndStaleTest {

    private static final OptionalLong UNSAID = OptionalLong.empty();

    @Test
    void the_same_click_is_carried_out_once_and_answered_as_before() {
        Story story = Story.submitted("SN-01");
        Answer first = story.asks(Cast.CLERK, new AcceptDossier(story.id), "click-1", UNSAID);
        story.does(Cast.CLERK, new HandOverDossier(story.id, ""));
        Answer again = story.asks(Cast.CLERK, new AcceptDossier(story.id), "click-1", UNSAID);
        assertThat(again).isEqualTo(first).isEqualTo(new Answer.Done(story.id.value(), 1));
        assertThat(story.last()).isEmpty();
    }

    @Test
    void a_click_with_several_events_is_answered_with_the_last_of_them() {
        Story story = Story.submitted("CA-03").comesTo(StepKind.EXAMINATION);
        var proposal = new ProposeResult(story.id, Outcome.APPROVED, "Đã ghi nhận");
        Answer first = story.asks(story.holder(), proposal, "click-2", UNSAID);
        assertThat(story.last()).hasSize(3);
        assertThat(first).isEqualTo(new Answer.Done(story.id.value(), story.sequence()));
        assertThat(story.asks(Cast.OFFICER, proposal, "click-2", UNSAID)).isEqualTo(first);
    }

    @Test
    void the_same_submission_makes_no_second_dossier() {
        Story story = Story.about("SN-01");
        var submission = story.submission(Channel.ONLINE, Cast.WARD);
        Answer first = story.asks(Cast.CITIZEN, submission, "form-1", UNSAID);
        story.goesOn();
        assertThat(story.asks(Cast.CITIZEN, submission, "form-1", UNSAID)).isEqualTo(first);
        assertThat(story.asks(Cast.CITIZEN, submission, "form-2", UNSAID)).isInstanceOf(Answer.Done.class);
        assertThat(story.last()).isEmpty();
    }

    @Test
    void what_was_refused_once_may_be_asked_again_under_the_same_id() {
        Story story = Story.submitted("CA-01");
        Answer first = story.asks(Cast.CLERK, new AcceptDossier(story.id), "click-3", UNSAID);
        assertThat(first).isInstanceOf(Answer.Refused.class);
        story.does(Cast.CLERK, new RecordPayment(story.id, 20_000, false));
        assertThat(story.asks(Cast.CLERK, new AcceptDossier(story.id), "click-3", UNSAID))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_form_that_others_have_overtaken_is_refused_saying_who_did_what() {
        Story story = Story.submitted("SN-01").at("2026-03-02T09:30");
        story.does(Cast.CLERK, new AcceptDossier(story.id));
        Rejection stale = refusal(story.asks(Cast.CITIZEN, withdraw(story), "late", OptionalLong.of(0)));
        assertThat(stale.code()).isEqualTo("SOMEBODY_ELSE_ACTED");
        assertThat(stale.sentence().vi()).contains("Trần Thị Mai Hương", "Tiếp nhận", "02/03/2026 09:30");
        assertThat(stale.sentence().en()).contains("Trần Thị Mai Hương", "Accepted");
        assertThat(story.last()).isEmpty();
        assertThat(story.asks(Cast.CITIZEN, withdraw(story), "fresh", OptionalLong.of(1)))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void own_acts_do_not_make_a_form_stale() {
        Story story = Story.submitted("SN-01");
        story.does(Cast.CLERK, new AcceptDossier(story.id));
        assertThat(story.asks(Cast.CLERK, new HandOverDossier(story.id, ""), "second-tab", OptionalLong.of(0)))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void an_own_act_does_not_hide_what_somebody_else_did_before() {
        Story story = Story.submitted("CA-01"); // seen by the clerk in two tabs: 0
        story.does(Cast.CITIZEN, new RecordPayment(story.id, 20_000, true)); // 1
        story.does(Cast.CLERK, new AcceptDossier(story.id)); // 2, in the tab that had been refreshed
        Answer answer = story.asks(Cast.CLERK, new HandOverDossier(story.id, ""), "first-tab", OptionalLong.of(0));
        assertThat(refusal(answer).sentence().vi()).contains("Nguyễn Thị Thu Hà");
    }

    @Test
    void that_somebody_looked_at_it_makes_no_form_stale() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        long seen = story.sequence();
        story.does(Cast.OFFICER, new OpenDossier(story.id));
        assertThat(story.asks(Cast.CITIZEN, withdraw(story), "calm", OptionalLong.of(seen)))
                .isInstanceOf(Answer.Done.class);
    }

    private static WithdrawDossier withdraw(Story story) {
        return new WithdrawDossier(story.id, "");
    }

    private static Rejection refusal(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).rejections().getFirst();
    }
}
