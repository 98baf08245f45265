package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.RefuseDossier;
import vn.thanhdong.procedures.command.RequestPayment;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.StopDossier;
import vn.thanhdong.procedures.command.WithdrawDossier;

class NationalStatesTest {

    @ParameterizedTest
    @EnumSource
    void every_national_state_is_reached_by_commands(NationalStatus status) {
        Story story = Story.submitted("SN-01");
        switch (status) {
            case SUBMITTED, ACCEPTED, IN_PROGRESS, COMPLETED, RETURNED -> story.comesTo(status);
            case REFUSED -> story.does(Cast.CLERK, new RefuseDossier(story.id, "Không thuộc thẩm quyền"));
            case SUPPLEMENT_REQUESTED ->
                story.comesTo(StepKind.EXAMINATION)
                        .does(Cast.OFFICER, new RequestSupplement(story.id, "Thiếu giấy chứng sinh"));
            case PAYMENT_REQUESTED -> story.does(Cast.CLERK, new RequestPayment(story.id, 8000));
            case WITHDRAWN -> story.does(Cast.CITIZEN, new WithdrawDossier(story.id, "Nộp nhầm"));
            case STOPPED ->
                story.comesTo(StepKind.EXAMINATION).does(Cast.OFFICER, new StopDossier(story.id, "Có tranh chấp"));
        }
        assertThat(story.progress().status()).isEqualTo(status);
        boolean over = List.of(
                        NationalStatus.REFUSED,
                        NationalStatus.WITHDRAWN,
                        NationalStatus.STOPPED,
                        NationalStatus.COMPLETED,
                        NationalStatus.RETURNED)
                .contains(status);
        assertThat(story.progress().ended()).isEqualTo(over);
    }
}
