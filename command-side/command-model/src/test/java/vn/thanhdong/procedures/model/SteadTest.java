package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Absence;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SigningAuthority;
import vn.thanhdong.event.EventMetadata;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.ReassignOfficer;

class SteadTest {

    private static final Actor AWAY = Cast.OFFICER;
    private static final Actor DEPUTY = Cast.at(Cast.WARD, Role.OFFICER);
    private static final Actor THIRD = Cast.of("somebody-else", Role.OFFICER, Cast.WARD);

    @Test
    void a_deputy_does_what_waits_for_the_absent_one_and_the_event_says_in_whose_stead() {
        Story story = withTheAbsentOfficer();
        story.mayNot(DEPUTY, proposal(story), DossierRefusal.NOT_YOURS);

        story.knows(absence(story, AWAY, DEPUTY, null))
                .mayNot(THIRD, proposal(story), DossierRefusal.NOT_YOURS)
                .does(DEPUTY, proposal(story));

        assertThat(story.said())
                .containsEntry(EventMetadata.ACTOR, DEPUTY.person().value())
                .containsEntry(EventMetadata.IN_STEAD_OF, AWAY.person().value())
                .doesNotContainKey(EventMetadata.SIGNING);
    }

    @Test
    void once_the_absence_is_over_what_is_left_is_its_owners_alone() {
        Story story = withTheAbsentOfficer();
        story.knows(absence(story, AWAY, DEPUTY, null)).later(Duration.ofDays(7));

        story.mayNot(DEPUTY, proposal(story), DossierRefusal.NOT_YOURS).does(AWAY, proposal(story));

        assertThat(story.said()).doesNotContainKey(EventMetadata.IN_STEAD_OF);
    }

    @Test
    void an_absence_not_begun_yet_lets_nobody_act() {
        Story story = withTheAbsentOfficer();
        story.knows(absence(story, AWAY, DEPUTY, null)).later(Duration.ofSeconds(-1));

        story.mayNot(DEPUTY, proposal(story), DossierRefusal.NOT_YOURS);
    }

    @Test
    void a_deputy_of_the_head_signs_kt_and_the_head_in_person_signs_as_ever() {
        Actor deputy = Cast.at(Cast.WARD, Role.LEADER);
        Story story = Story.submitted("SN-01").comesTo(StepKind.SIGNING);
        story.knows(absence(story, Cast.LEADER, deputy, SigningAuthority.KT));

        story.does(deputy, new ApproveResult(story.id));

        assertThat(story.said())
                .containsEntry(EventMetadata.IN_STEAD_OF, Cast.LEADER.person().value())
                .containsEntry(EventMetadata.SIGNING, "KT")
                .doesNotContainKey(EventMetadata.SIGNING_DECISION);

        Story other = Story.submitted("SN-01").comesTo(StepKind.SIGNING);
        other.knows(absence(other, Cast.LEADER, deputy, SigningAuthority.KT))
                .does(Cast.LEADER, new ApproveResult(other.id));
        assertThat(other.said()).doesNotContainKey(EventMetadata.SIGNING);
    }

    @Test
    void a_head_of_division_signs_only_by_written_authority() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.SIGNING);
        story.mayNot(Cast.HEAD, new ApproveResult(story.id), DossierRefusal.NOT_YOURS);

        story.knows(absence(story, Cast.LEADER, Cast.HEAD, SigningAuthority.TUQ))
                .does(Cast.HEAD, new ApproveResult(story.id));

        assertThat(story.said())
                .containsEntry(EventMetadata.SIGNING, "TUQ")
                .containsEntry(EventMetadata.SIGNING_DECISION, "12/QĐ-UBND");
    }

    /** With an officer in person, and not with whoever comes first. */
    private static Story withTheAbsentOfficer() {
        Story story = Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
        return story.does(Cast.HEAD, new ReassignOfficer(story.id, AWAY.person(), "Phân công"));
    }

    private static ProposeResult proposal(Story story) {
        return new ProposeResult(story.id, Outcome.APPROVED, "Đủ điều kiện");
    }

    /** From now on for a week. */
    private static Absence absence(Story story, Actor away, Actor deputy, @Nullable SigningAuthority right) {
        return new Absence(
                "absence",
                Cast.WARD,
                new PersonId(away.person().value()),
                away.role(),
                story.now(),
                story.now().plus(Duration.ofDays(7)),
                deputy.person(),
                deputy.role(),
                Optional.ofNullable(right),
                right == SigningAuthority.TUQ ? "12/QĐ-UBND" : "");
    }
}
