package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ExtendDueDate;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.RequestPayment;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.command.TakeBackForwarding;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.territory.Pause;

/** What stops the clock, and what the due date is afterwards. */
class WaitsTest {

    @Test
    void after_a_supplement_the_whole_time_starts_again_where_the_procedure_says_restart() {
        Story restart = Story.submittedAt("2026-02-09T08:00", "SN-04").comesTo(StepKind.CONSULTATION);
        assertThat(restart.progress().dueAt()).isEqualTo(Story.moment("2026-03-02T08:15")); // ten days, Tết between
        restart.at("2026-02-12T09:00").does(restart.holder(), new RequestSupplement(restart.id, "Thiếu bản sao"));
        assertThat(restart.progress().status()).isEqualTo(NationalStatus.SUPPLEMENT_REQUESTED);
        restart.at("2026-02-24T10:00").does(Cast.CITIZEN, new SupplySupplement(restart.id, List.of()));
        assertThat(restart.last(SupplementReceived.class).dueAt()).isEqualTo(Story.moment("2026-03-10T10:00"));
        assertThat(restart.progress().pauses())
                .containsExactly(new Pause(Story.moment("2026-02-12T09:00"), Story.moment("2026-02-24T10:00")));
        assertThat(restart.progress().promisedAt()).isEqualTo(Story.moment("2026-03-02T08:15"));
    }

    @Test
    void the_time_that_was_left_goes_on_across_tet_and_a_make_up_saturday_where_it_says_resume() {
        // 15 working days from Monday 5 January 2026; Saturday the 10th makes up for the 2nd
        Story story = Story.submittedAt("2026-01-05T08:00", "TD-06").comesTo(StepKind.FIELD_VISIT);
        assertThat(story.progress().dueAt()).isEqualTo(Story.moment("2026-01-23T08:15"));
        // six hours of the 22nd and 45 minutes of the 23rd were left; supplied on the Friday before Tết
        story.at("2026-01-22T09:30").does(story.holder(), new RequestSupplement(story.id, "Thiếu sơ đồ"));
        story.at("2026-02-13T15:30").does(Cast.CITIZEN, new SupplySupplement(story.id, List.of()));
        assertThat(story.progress().dueAt()).isEqualTo(Story.moment("2026-02-23T14:15"));
    }

    @Test
    void while_the_applicant_owes_something_nobody_goes_on() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        story.does(Cast.OFFICER, new RequestSupplement(story.id, "Thiếu giấy tờ"));
        story.mayNot(Cast.OFFICER, propose(story), DossierRefusal.WRONG_STATE)
                .mayNot(Cast.OFFICER, new RequestSupplement(story.id, "Nữa"), DossierRefusal.WRONG_STATE)
                .mayNot(Cast.OTHER_CITIZEN, new SupplySupplement(story.id, List.of()), DossierRefusal.NOT_YOURS)
                .does(Cast.CLERK, new SupplySupplement(story.id, List.of())) // brought to the desk
                .does(Cast.OFFICER, propose(story));
    }

    @Test
    void a_supplement_is_asked_for_once() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        story.does(Cast.OFFICER, new RequestSupplement(story.id, "Thiếu giấy tờ"))
                .does(Cast.CITIZEN, new SupplySupplement(story.id, List.of()))
                .mayNot(Cast.OFFICER, new RequestSupplement(story.id, "Nữa"), DossierRefusal.SUPPLEMENT_ASKED_BEFORE)
                .mayNot(Cast.OTHER_CITIZEN, new RequestSupplement(story.id, "Nữa"), DossierRefusal.NOT_YOURS);
        assertThat(story.progress().supplementRequests()).isEqualTo(1);
    }

    @Test
    void what_waited_at_the_desk_after_acceptance_is_handed_over_afterwards() {
        Story story = Story.submitted("SN-01").comesTo(NationalStatus.ACCEPTED);
        story.does(story.holder(), new RequestSupplement(story.id, "Thiếu giấy tờ"))
                .does(Cast.CITIZEN, new SupplySupplement(story.id, List.of()));
        assertThat(story.progress().status()).isEqualTo(NationalStatus.ACCEPTED);
        story.does(Cast.CLERK, new HandOverDossier(story.id, "Tư pháp - Hộ tịch"));
        assertThat(story.progress().status()).isEqualTo(NationalStatus.IN_PROGRESS);
    }

    @Test
    void a_payment_stops_the_clock_until_it_arrives() {
        Story story = Story.submittedAt("2026-03-02T08:00", "TD-06").comesTo(StepKind.FIELD_VISIT);
        assertThat(story.progress().dueAt()).isEqualTo(Story.moment("2026-03-23T08:15"));
        story.at("2026-03-05T08:00").does(story.holder(), new RequestPayment(story.id, 50_000_000));
        assertThat(story.progress().status()).isEqualTo(NationalStatus.PAYMENT_REQUESTED);
        story.at("2026-03-09T08:00").does(Cast.CITIZEN, new RecordPayment(story.id, 50_000_000, true));
        assertThat(story.last(PaymentReceived.class).dueAt()).contains(Story.moment("2026-03-25T08:15"));
        assertThat(story.progress().status()).isEqualTo(NationalStatus.IN_PROGRESS);
        assertThat(story.progress().paidOnline()).isTrue();
    }

    @Test
    void the_date_is_extended_once_before_it_passes_and_to_a_later_one() {
        Story story = Story.submitted("SN-04").comesTo(StepKind.EXAMINATION);
        var leader = Cast.at(Cast.JUSTICE, Role.LEADER);
        story.mayNot(Cast.LEADER, extend(story, "2026-03-20T17:30", "Chờ"), DossierRefusal.NOT_YOURS)
                .mayNot(Cast.CLERK, extend(story, "2026-03-20T17:30", "Chờ"), DossierRefusal.NOT_YOURS)
                .mayNot(
                        Cast.of("another-officer", Role.OFFICER, Cast.JUSTICE),
                        extend(story, "2026-03-20T17:30", "Chờ"),
                        DossierRefusal.NOT_YOURS)
                .mayNot(leader, extend(story, "2026-03-10T17:30", "Chờ"), DossierRefusal.DATE_NOT_LATER)
                .mayNot(leader, extend(story, "2026-03-20T17:30", ""), DossierRefusal.REASON_REQUIRED)
                .does(leader, extend(story, "2026-03-20T17:30", "Chờ xác minh"))
                .mayNot(leader, extend(story, "2026-03-25T17:30", "Chờ"), DossierRefusal.EXTENDED_BEFORE);
        assertThat(story.progress().dueAt()).isEqualTo(Story.moment("2026-03-20T17:30"));
        assertThat(story.progress().promisedAt()).isEqualTo(Story.moment("2026-03-16T08:15"));
    }

    @Test
    void after_the_date_nothing_is_extended() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        story.at("2026-03-02T17:30:01")
                .mayNot(Cast.LEADER, extend(story, "2026-03-06T17:30", "Chờ"), DossierRefusal.DATE_PASSED);
        story.at("2026-03-02T17:30").does(Cast.LEADER, extend(story, "2027-03-05T17:30", "Chờ"));
        assertThat(story.last(DueDateExtended.class).provisional()).isTrue();
    }

    @Test
    void an_extension_outlives_a_pause_that_comes_later() {
        Story resume = Story.submittedAt("2026-03-02T08:00", "TD-06").comesTo(StepKind.FIELD_VISIT);
        resume.does(resume.holder(), extend(resume, "2026-04-01T17:30", "Chờ xác minh"));
        resume.at("2026-03-16T08:00").does(resume.holder(), new RequestSupplement(resume.id, "Thiếu sơ đồ"));
        resume.at("2026-03-18T08:00").does(Cast.CITIZEN, new SupplySupplement(resume.id, List.of()));
        assertThat(resume.progress().dueAt()).isEqualTo(Story.moment("2026-04-03T17:30"));

        Story restart = Story.submittedAt("2026-03-02T08:00", "SN-04").comesTo(StepKind.CONSULTATION);
        restart.does(restart.holder(), extend(restart, "2026-05-04T17:30", "Chờ xác minh"));
        restart.at("2026-03-16T08:00").does(restart.holder(), new RequestSupplement(restart.id, "Thiếu"));
        restart.at("2026-03-18T08:00").does(Cast.CITIZEN, new SupplySupplement(restart.id, List.of()));
        assertThat(restart.progress().dueAt()).isEqualTo(Story.moment("2026-05-04T17:30"));
    }

    @Test
    void the_hours_of_the_step_start_again_or_go_on_as_those_of_the_dossier_do() {
        Story restart = Story.submittedAt("2026-02-09T08:00", "SN-04").comesTo(StepKind.CONSULTATION);
        restart.at("2026-02-12T09:00").does(restart.holder(), new RequestSupplement(restart.id, "Thiếu bản sao"));
        restart.at("2026-02-24T10:00").does(Cast.CITIZEN, new SupplySupplement(restart.id, List.of()));
        assertThat(stepDue(restart)).isEqualTo(Story.moment("2026-02-27T09:30")); // 23.5 hours anew

        Story resume = Story.submittedAt("2026-03-02T08:00", "TD-06").comesTo(StepKind.FIELD_VISIT);
        assertThat(stepDue(resume)).isEqualTo(Story.moment("2026-03-05T09:15"));
        resume.at("2026-03-05T08:00").does(resume.holder(), new RequestPayment(resume.id, 50_000_000));
        resume.at("2026-03-09T08:00").does(Cast.CITIZEN, new RecordPayment(resume.id, 50_000_000, true));
        assertThat(stepDue(resume)).isEqualTo(Story.moment("2026-03-09T09:15")); // five quarters of an hour were left
    }

    @Test
    void a_step_that_was_late_before_the_applicant_was_asked_is_late_afterwards() {
        Story story = Story.submittedAt("2026-03-02T08:00", "TD-06").comesTo(StepKind.FIELD_VISIT);
        story.at("2026-03-06T08:00").does(story.holder(), new RequestSupplement(story.id, "Thiếu sơ đồ"));
        story.at("2026-03-09T08:00").does(Cast.CITIZEN, new SupplySupplement(story.id, List.of()));
        assertThat(stepDue(story)).isEqualTo(Story.moment("2026-03-05T09:15"));
    }

    @Test
    void the_desk_has_its_time_to_hand_over_again_and_its_eight_hours_to_check() {
        Story accepted = Story.submitted("SN-01").comesTo(NationalStatus.ACCEPTED);
        accepted.does(accepted.holder(), new RequestSupplement(accepted.id, "Thiếu giấy tờ"));
        accepted.at("2026-03-04T15:30").does(Cast.CITIZEN, new SupplySupplement(accepted.id, List.of()));
        assertThat(stepDue(accepted)).isEqualTo(Story.moment("2026-03-05T17:30"));

        Story submitted = Story.submitted("SN-04");
        submitted.at("2026-03-02T08:30").does(Cast.CLERK, new RequestPayment(submitted.id, 200_000));
        submitted.at("2026-03-05T10:00").does(Cast.CITIZEN, new RecordPayment(submitted.id, 200_000, true));
        assertThat(stepDue(submitted)).isEqualTo(Story.moment("2026-03-06T10:00"));
    }

    @Test
    void what_an_extension_gains_belongs_to_the_step_that_has_the_dossier_and_moves_it_nowhere() {
        Story story = Story.submittedAt("2026-03-02T08:00", "TD-06").comesTo(StepKind.FIELD_VISIT);
        var handling = story.file().handlingAgency();
        var leader = Cast.at(handling, Role.LEADER);
        story.does(leader, extend(story, "2026-04-01T17:30", "Chờ xác minh"));
        assertThat(stepDue(story)).isEqualTo(Story.moment("2026-03-17T08:30")); // 63 hours and a quarter more
        story.mayNot(leader, new TakeBackForwarding(story.id), DossierRefusal.NOTHING_TO_TAKE_BACK)
                .does(Cast.at(handling, Role.HEAD_OF_DIVISION), new TakeBackForwarding(story.id));
    }

    private static Instant stepDue(Story story) {
        return Objects.requireNonNull(story.station()).dueAt();
    }

    private static ExtendDueDate extend(Story story, String until, String why) {
        return new ExtendDueDate(story.id, Story.moment(until), why);
    }

    private static ProposeResult propose(Story story) {
        return new ProposeResult(story.id, Outcome.APPROVED, "Đủ điều kiện");
    }
}
