package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.SubmitterRelation;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.command.WithdrawDossier;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.SubmitterNamed;

/** Owner, submitter and proxy are three roles; it is 2 March 2026. */
class SubmitterTest {

    private static final Submitter BINH = new Submitter("Lê Văn Bình", "030085011936", "0987654321", "");
    private static final Authorisation PAPER = new Authorisation("12/UQ", Optional.of(LocalDate.of(2026, 2, 27)));

    private final Story story = Story.about("SN-01");

    @Test
    void at_the_desk_owner_and_submitter_are_two_persons_and_the_paper_is_the_owners() {
        story.does(Cast.CLERK, atDesk().by(proxy(BINH, PAPER)));

        PersonId owner = story.last(DossierSubmitted.class).applicant().person();
        SubmitterNamed named = story.last(SubmitterNamed.class);
        assertThat(owner).isEqualTo(new PersonId("p-030188004217"));
        assertThat(named.submitter().person()).isEqualTo(new PersonId("p-030085011936"));
        assertThat(named.submitter().value()).contains(BINH);
        assertThat(named.authorisation().person()).isEqualTo(owner);
        assertThat(named.authorisation().value()).contains(PAPER);
        assertThat(named.identityHash()).isEqualTo("030085011936");
    }

    @Test
    void who_files_online_for_somebody_else_does_not_own_the_dossier_and_may_act_in_it() {
        SubmitDossier command = story.submission(Channel.ONLINE, Cast.WARD).by(proxy(BINH, PAPER));
        story.does(Cast.CITIZEN, command);

        assertThat(story.last(DossierSubmitted.class).applicant().person()).isEqualTo(new PersonId("p-030188004217"));
        assertThat(story.last(SubmitterNamed.class).submitter().person()).isEqualTo(Cast.CITIZEN.person());
        assertThat(story.refusals(Cast.OTHER_CITIZEN, new WithdrawDossier(story.id, "Nộp nhầm")))
                .extracting(Rejection::code)
                .containsExactly("NOT_YOURS");
        story.does(Cast.CITIZEN, new WithdrawDossier(story.id, "Nộp nhầm"));
        assertThat(story.last(DossierWithdrawn.class).dossierId()).isEqualTo(story.id);
        assertThat(story.progress().status()).isEqualTo(NationalStatus.WITHDRAWN);
    }

    @Test
    void who_is_neither_parent_nor_guardian_nor_staff_needs_a_complete_authorisation() {
        assertThat(codes(proxy(BINH, Authorisation.NONE))).containsExactly("AUTHORISATION_REQUIRED");
        assertThat(codes(proxy(BINH, new Authorisation("12/UQ", Optional.empty()))))
                .containsExactly("AUTHORISATION_REQUIRED");
        assertThat(codes(proxy(BINH, new Authorisation("12/UQ", Optional.of(LocalDate.of(2026, 3, 3))))))
                .containsExactly("AUTHORISATION_IN_FUTURE");
        story.does(Cast.CLERK, atDesk().by(new SubmittedBy(BINH, SubmitterRelation.PARENT, Authorisation.NONE)));
        assertThat(story.last(SubmitterNamed.class).relation()).isEqualTo(SubmitterRelation.PARENT);
    }

    @Test
    void a_person_has_no_staff_and_an_organisation_no_parents() {
        assertThat(codes(new SubmittedBy(BINH, SubmitterRelation.STAFF, Authorisation.NONE)))
                .containsExactly("RELATION_UNSUITABLE");
        assertThat(SubmitterRelation.PARENT.fits(ApplicantKind.BUSINESS)).isFalse();
        assertThat(SubmitterRelation.STAFF.fits(ApplicantKind.BUSINESS)).isTrue();
    }

    @Test
    void the_submitter_is_named_as_an_applicant_is_and_is_not_the_owner() {
        Applicant owner = Submission.APPLICANT;
        assertThat(codes(proxy(new Submitter("", "", "", ""), PAPER)))
                .containsExactly("FIELD_REQUIRED", "FIELD_REQUIRED");
        assertThat(codes(proxy(new Submitter("Lê Văn Bình", "12345", "1", ""), PAPER)))
                .containsExactly("FIELD_INVALID", "FIELD_INVALID");
        assertThat(codes(proxy(new Submitter(owner.name(), owner.identityNumber(), "", ""), PAPER)))
                .containsExactly("SUBMITTER_IS_OWNER");
    }

    private List<String> codes(SubmittedBy by) {
        return story.refusals(Cast.CLERK, atDesk().by(by)).stream()
                .map(Rejection::code)
                .toList();
    }

    private SubmitDossier atDesk() {
        return story.submission(Channel.COUNTER, Cast.WARD);
    }

    private static SubmittedBy proxy(Submitter who, Authorisation paper) {
        return new SubmittedBy(who, SubmitterRelation.AUTHORISED, paper);
    }
}
