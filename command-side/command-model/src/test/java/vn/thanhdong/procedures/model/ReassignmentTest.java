package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.ReassignOfficer;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.event.OfficerReassigned;

class ReassignmentTest {

    private final Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
    private final ReassignOfficer toOfficer = new ReassignOfficer(story.id, Cast.OFFICER.person(), "Nghỉ thai sản");

    @Test
    void another_officer_goes_on_by_the_same_date_and_nobody_else_does() {
        Instant due = Objects.requireNonNull(story.station()).dueAt();

        story.does(Cast.HEAD, toOfficer);

        OfficerReassigned event = story.last(OfficerReassigned.class);
        assertThat(event.previous()).isEmpty();
        assertThat(event.station().person()).contains(Cast.OFFICER.person());
        assertThat(event.station().dueAt()).isEqualTo(due);
        var proposal = new ProposeResult(story.id, Outcome.APPROVED, "Đủ điều kiện");
        story.mayNot(Cast.at(Cast.WARD, Role.OFFICER), proposal, DossierRefusal.NOT_YOURS)
                .does(Cast.OFFICER, proposal);
    }

    @Test
    void it_says_from_whom_it_was_taken() {
        story.does(Cast.HEAD, toOfficer);
        story.does(
                Cast.LEADER,
                new ReassignOfficer(story.id, Cast.at(Cast.WARD, Role.OFFICER).person(), "Chia lại việc"));

        assertThat(story.last(OfficerReassigned.class).previous()).isEqualTo(Optional.of(Cast.OFFICER.person()));
    }

    @Test
    void a_dossier_that_waits_for_the_applicant_waits_on_and_comes_back_to_the_new_one() {
        story.does(Cast.OFFICER, new RequestSupplement(story.id, "Thiếu giấy tờ"))
                .does(Cast.HEAD, toOfficer);

        assertThat(story.progress().status()).isEqualTo(NationalStatus.SUPPLEMENT_REQUESTED);
        assertThat(Objects.requireNonNull(story.station()).person()).contains(Cast.OFFICER.person());
    }

    @Test
    void what_lies_on_the_leaders_desk_stays_there() {
        var first =
                new ReassignOfficer(story.id, Cast.at(Cast.WARD, Role.OFFICER).person(), "Phân công");
        story.does(Cast.HEAD, first).comesTo(StepKind.SIGNING).does(Cast.HEAD, toOfficer);

        assertThat(Objects.requireNonNull(story.station()).kind()).isEqualTo(StepKind.SIGNING);
        assertThat(story.progress().officer()).isEqualTo(Cast.OFFICER.person());
    }

    @Test
    void only_who_leads_the_unit_may_and_only_until_it_is_signed() {
        story.mayNot(Cast.OFFICER, toOfficer, DossierRefusal.NOT_YOURS)
                .mayNot(
                        Cast.of("other-head", Role.HEAD_OF_DIVISION, Cast.OTHER_WARD),
                        toOfficer,
                        DossierRefusal.NOT_YOURS)
                .mayNot(
                        Cast.HEAD,
                        new ReassignOfficer(story.id, Cast.HEAD.person(), "Chia lại việc"),
                        DossierRefusal.OFFICER_UNKNOWN)
                .mayNot(
                        Cast.HEAD,
                        new ReassignOfficer(story.id, Cast.OFFICER.person(), " "),
                        DossierRefusal.REASON_REQUIRED);

        story.comesTo(StepKind.NUMBERING).mayNot(Cast.HEAD, toOfficer, DossierRefusal.WRONG_STATE);
    }
}
