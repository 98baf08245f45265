package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.RequestPayment;
import vn.thanhdong.procedures.command.ReturnResult;
import vn.thanhdong.procedures.event.DossierAccepted;

/** What is paid before acceptance and what before the result is handed out. */
class FeesTest {

    @Test
    void a_fee_before_is_paid_in_full_before_acceptance() {
        Story story = Story.submitted("CA-01");
        story.mayNot(Cast.CLERK, new AcceptDossier(story.id), DossierRefusal.FEE_NOT_PAID)
                .does(Cast.CITIZEN, new RecordPayment(story.id, 19_999, true))
                .mayNot(Cast.CLERK, new AcceptDossier(story.id), DossierRefusal.FEE_NOT_PAID)
                .does(Cast.CLERK, new RecordPayment(story.id, 1, false))
                .does(Cast.CLERK, new AcceptDossier(story.id));
        assertThat(story.last(DossierAccepted.class).feeVnd()).isEqualTo(20_000);
    }

    @Test
    void a_fee_that_the_desk_asked_for_is_paid_before_acceptance_too() {
        Story story = Story.submitted("SN-01"); // late registration: 8,000 đồng, which only the desk can tell
        story.does(Cast.CLERK, new RequestPayment(story.id, 8_000));
        assertThat(story.progress().status()).isEqualTo(NationalStatus.PAYMENT_REQUESTED);
        story.mayNot(Cast.CLERK, new AcceptDossier(story.id), DossierRefusal.FEE_NOT_PAID)
                .does(Cast.CITIZEN, new RecordPayment(story.id, 8_000, true));
        assertThat(story.progress().status()).isEqualTo(NationalStatus.SUBMITTED);
        story.does(Cast.CLERK, new AcceptDossier(story.id));
        assertThat(story.last(DossierAccepted.class).feeVnd()).isEqualTo(8_000);
        assertThat(story.progress().pausedSince()).isNull();
        assertThat(story.progress().pauses()).isEmpty();
    }

    @Test
    void a_fee_after_is_paid_before_the_result_is_handed_out() {
        Story story = Story.submitted("SN-11").comesTo(StepKind.RETURN);
        assertThat(story.progress().feeVnd()).isEqualTo(30_000);
        story.mayNot(Cast.CLERK, hand(story), DossierRefusal.FEE_NOT_PAID)
                .mayNot(Cast.OTHER_CITIZEN, new RecordPayment(story.id, 30_000, true), DossierRefusal.NOT_YOURS)
                .mayNot(Cast.CLERK, new RecordPayment(story.id, -1, true), DossierRefusal.AMOUNT_INVALID)
                .does(Cast.CLERK, new RecordPayment(story.id, 30_000, false))
                .does(Cast.CLERK, hand(story));
    }

    @Test
    void what_the_officer_asked_for_on_top_is_owed_too() {
        Story story = Story.submitted("TD-15").comesTo(StepKind.EXAMINATION);
        long before = story.progress().paidVnd();
        assertThat(before).isPositive();
        story.does(story.holder(), new RequestPayment(story.id, 1_000_000))
                .does(Cast.CITIZEN, new RecordPayment(story.id, 1, true)) // the clock runs again, the rest is owed
                .comesTo(StepKind.RETURN);
        assertThat(story.progress().feeVnd()).isEqualTo(before + 1_000_000);
        story.mayNot(Cast.CLERK, hand(story), DossierRefusal.FEE_NOT_PAID);
    }

    private static ReturnResult hand(Story story) {
        return new ReturnResult(story.id, ReturnChannel.COUNTER);
    }
}
