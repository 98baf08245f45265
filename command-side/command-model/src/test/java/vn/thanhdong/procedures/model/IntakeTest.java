package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Personal;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.RefuseDossier;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.SendBackDossier;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

class IntakeTest {

    @Test
    void who_files_online_owns_the_dossier_and_the_desk_has_eight_working_hours_to_check() {
        Story story = Story.submittedAt("2026-02-13T16:30", "SN-01"); // the last Friday before Tết
        DossierSubmitted submitted = story.last(DossierSubmitted.class);
        assertThat(submitted.applicant().person()).isEqualTo(Cast.CITIZEN.person());
        assertThat(submitted.handlingAgency()).isEqualTo(Cast.WARD);
        assertThat(submitted.identityHash()).isEqualTo("030188004217");
        assertThat(submitted.station().kind()).isEqualTo(StepKind.INTAKE);
        assertThat(submitted.station().dueAt()).isEqualTo(Story.moment("2026-02-23T16:30"));
    }

    @Test
    void at_the_desk_the_identity_number_says_whose_it_is_and_papers_need_not_be_scanned() {
        Story story = Story.about("SN-01");
        SubmitDossier command =
                Submission.altered(story.submission(Channel.COUNTER, Cast.WARD), "attachments", List.of());
        story.does(Cast.CLERK, command);
        assertThat(story.last(DossierSubmitted.class).applicant().person().value())
                .isEqualTo("p-030188004217");
    }

    @Test
    void receiving_desk_and_handling_agency_are_two_things() {
        Story story = Story.submitted("SN-04"); // filed at the ward, worked on by the department
        DossierSubmitted submitted = story.last(DossierSubmitted.class);
        assertThat(submitted.receivingDesk()).isEqualTo(Cast.WARD);
        assertThat(submitted.handlingAgency()).isEqualTo(Cast.JUSTICE);
        story.comesTo(StepKind.RETURN);
        assertThat(story.station()).extracting(Station::agency).isEqualTo(Cast.WARD);
    }

    @Test
    void everything_wrong_with_a_submission_is_said_at_once() {
        Story story = Story.about("SN-01");
        SubmitDossier command = story.submission(Channel.ONLINE, new AgencyCode("H99"));
        command = Submission.altered(command, "form", new FormContent(Map.of("childGender", "unknown")));
        command = Submission.altered(command, "area", new AreaCode("99999"));
        assertThat(story.refusals(Cast.CITIZEN, command))
                .extracting(Rejection::field)
                .contains("receivingDesk", "area", "childName", "childGender");
    }

    @Test
    void an_unknown_area_is_refused_also_where_a_department_handles() {
        Story story = Story.about("SN-04");
        SubmitDossier command =
                Submission.altered(story.submission(Channel.ONLINE, Cast.JUSTICE), "area", new AreaCode("99999"));
        story.mayNot(Cast.CITIZEN, command, DossierRefusal.AREA_NOT_SERVED);
    }

    @Test
    void nobody_files_online_for_somebody_else_and_no_clerk_at_another_desk() {
        Story story = Story.about("SN-01");
        story.mayNot(Cast.CLERK, story.submission(Channel.ONLINE, Cast.WARD), DossierRefusal.NOT_YOURS);
        story.mayNot(Cast.CITIZEN, story.submission(Channel.COUNTER, Cast.WARD), DossierRefusal.NOT_YOURS);
        story.mayNot(Cast.CLERK, story.submission(Channel.COUNTER, Cast.OTHER_WARD), DossierRefusal.NOT_YOURS);
        assertThat(story.refusals(Cast.CLERK, story.submission(Channel.COUNTER, Cast.OTHER_WARD))
                        .getFirst()
                        .sentence()
                        .vi())
                .contains("UBND phường Thanh Bình");
    }

    @Test
    void what_was_sent_back_is_mended_and_checked_again_within_eight_hours() {
        Story story = Story.submitted("SN-01");
        story.does(Cast.CLERK, new SendBackDossier(story.id, "Ảnh mờ"));
        assertThat(story.progress().status()).isEqualTo(NationalStatus.SUPPLEMENT_REQUESTED);
        story.mayNot(Cast.CLERK, new AcceptDossier(story.id), DossierRefusal.WRONG_STATE)
                .mayNot(Cast.CITIZEN, new SupplySupplement(story.id, List.of()), DossierRefusal.WRONG_STATE);
        story.at("2026-03-04T10:00");
        var mended = new ResubmitDossier(
                story.id, Submission.answers(story.procedure), Submission.documents(story.procedure));
        story.mayNot(Cast.OTHER_CITIZEN, mended, DossierRefusal.NOT_YOURS).does(Cast.CITIZEN, mended);
        assertThat(story.last(DossierResubmitted.class).station().dueAt()).isEqualTo(Story.moment("2026-03-05T10:00"));
        story.does(Cast.CLERK, new AcceptDossier(story.id));
        assertThat(story.progress().pauses()).isEmpty(); // the agency's time began with acceptance
        assertThat(story.progress().supplementRequests()).isZero();
    }

    @Test
    void what_is_handed_in_again_is_checked_like_the_first_time() {
        Story story = Story.submitted("SN-01");
        story.does(Cast.CLERK, new SendBackDossier(story.id, "Thiếu thông tin"));
        assertThat(story.refusals(Cast.CITIZEN, new ResubmitDossier(story.id, FormContent.EMPTY, List.of())))
                .extracting(Rejection::code)
                .contains("FIELD_REQUIRED", "DOCUMENT_REQUIRED");
    }

    @Test
    void a_refusal_states_its_reason_and_ends_the_dossier() {
        Story story = Story.submitted("SN-01");
        story.mayNot(Cast.CLERK, new RefuseDossier(story.id, ""), DossierRefusal.REASON_REQUIRED)
                .does(Cast.CLERK, new RefuseDossier(story.id, " Không thuộc thẩm quyền "));
        assertThat(story.last())
                .singleElement()
                .extracting("reason")
                .isEqualTo(Personal.known(Cast.CITIZEN.person(), "Không thuộc thẩm quyền"));
        story.mayNot(Cast.CLERK, new AcceptDossier(story.id), DossierRefusal.WRONG_STATE);
    }

    @Test
    void acceptance_gives_code_date_and_calendar() {
        Story story = Story.submitted("SN-01").at("2026-03-02T14:00");
        story.does(Cast.CLERK, new AcceptDossier(story.id));
        DossierAccepted accepted = story.last(DossierAccepted.class);
        assertThat(accepted.code().value()).isEqualTo("H23.31.09-260302-0001");
        assertThat(accepted.dueAt()).isEqualTo(Story.moment("2026-03-02T17:30"));
        assertThat(accepted.calendarVersion())
                .isEqualTo(Cast.CATALOGUE.calendar().version());
        assertThat(accepted.station().kind()).isEqualTo(StepKind.HANDOVER);
    }

    @Test
    void what_is_accepted_after_three_is_handed_over_and_due_on_the_next_working_day() {
        Story story = Story.submitted("SN-01").at("2026-03-06T15:30");
        story.does(Cast.CLERK, new AcceptDossier(story.id));
        DossierAccepted accepted = story.last(DossierAccepted.class);
        assertThat(accepted.dueAt()).isEqualTo(Story.moment("2026-03-09T17:30"));
        assertThat(accepted.station().dueAt()).isEqualTo(Story.moment("2026-03-09T17:30"));
    }

    @Test
    void a_date_beyond_the_decided_calendar_is_provisional() {
        Story story = Story.submittedAt("2026-12-30T08:00", "CA-04").comesTo(NationalStatus.ACCEPTED);
        assertThat(story.progress().provisional()).isFalse();
        Story late = Story.submittedAt("2026-12-31T16:00", "CA-04").comesTo(NationalStatus.ACCEPTED);
        assertThat(late.progress().dueAt()).isEqualTo(Story.moment("2027-01-04T16:15"));
        assertThat(late.progress().provisional()).isTrue();
    }
}
