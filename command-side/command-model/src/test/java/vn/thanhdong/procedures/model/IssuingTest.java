package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ExtendDueDate;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.IssuePaper;
import vn.thanhdong.procedures.command.NumberPaper;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.SendBackDossier;
import vn.thanhdong.procedures.command.StopDossier;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaperNumbered;

class IssuingTest {

    private static final String SHA = "ab".repeat(32);
    private static final String FILE = "cd".repeat(32);

    @Test
    void a_paper_is_numbered_by_its_agency_and_issued_with_that_number_once() {
        Story story = Story.submitted("SN-01");
        story.does(Cast.CLERK, new AcceptDossier(story.id))
                .does(Cast.CLERK, new NumberPaper(story.id, PaperKind.RECEIPT));
        PaperNumbered numbered = story.last(PaperNumbered.class);
        assertThat(numbered.agency()).isEqualTo(Cast.WARD);
        assertThat(numbered.year()).isEqualTo(2026);

        story.does(Cast.CLERK, new NumberPaper(story.id, PaperKind.RECEIPT));
        assertThat(story.last()).as("a number that is still right stays").isEmpty();

        story.mayNot(Cast.CLERK, issue(story, PaperKind.RECEIPT, "999/2026"), DossierRefusal.PAPER_NUMBER_STALE)
                .does(Cast.CLERK, issue(story, PaperKind.RECEIPT, numbered.number()));
        PaperIssued issued = story.last(PaperIssued.class);
        assertThat(issued.number()).isEqualTo(numbered.number());
        assertThat(issued.agency()).contains(Cast.WARD);
        assertThat(issued.year()).contains(2026);
        assertThat(issued.sha256()).isEqualTo(SHA);
        assertThat(issued.file()).contains(FILE);
        story.mayNot(Cast.CLERK, issue(story, PaperKind.RECEIPT, numbered.number()), DossierRefusal.PAPER_ISSUED_BEFORE)
                .mayNot(Cast.CLERK, new NumberPaper(story.id, PaperKind.RECEIPT), DossierRefusal.PAPER_ISSUED_BEFORE);
    }

    @Test
    void only_those_who_work_for_the_agency_that_issues_it_may() {
        Story story = Story.submitted("SN-01");
        story.does(Cast.CLERK, new AcceptDossier(story.id));
        for (Actor stranger :
                List.of(Cast.CITIZEN, Cast.at(Cast.OTHER_WARD, Role.CLERK), Cast.at(Cast.WARD, Role.AUDITOR))) {
            story.mayNot(stranger, new NumberPaper(story.id, PaperKind.RECEIPT), DossierRefusal.NOT_YOURS);
        }
        for (PaperKind none : List.of(PaperKind.REFUSAL, PaperKind.APOLOGY, PaperKind.STOP_NOTICE)) {
            story.mayNot(Cast.CLERK, new NumberPaper(story.id, none), DossierRefusal.PAPER_NOT_DUE);
        }
    }

    @Test
    void an_extension_asks_for_an_apology_and_a_stop_for_its_notice_of_the_agency_that_handles_it() {
        Story story = Story.submitted("CA-01").comesTo(StepKind.EXAMINATION);
        Actor officer = story.holder();
        story.does(officer, new ExtendDueDate(story.id, story.progress().dueAt().plus(Duration.ofDays(7)), "Chờ"))
                .mayNot(Cast.CLERK, new NumberPaper(story.id, PaperKind.APOLOGY), DossierRefusal.NOT_YOURS)
                .does(officer, new NumberPaper(story.id, PaperKind.APOLOGY));
        assertThat(story.last(PaperNumbered.class).agency()).isEqualTo(Cast.POLICE);
        story.does(officer, new StopDossier(story.id, "Có tranh chấp"))
                .does(officer, new NumberPaper(story.id, PaperKind.STOP_NOTICE));
        assertThat(story.last(PaperNumbered.class).agency()).isEqualTo(Cast.POLICE);
    }

    @Test
    void a_result_that_refuses_asks_for_a_refusal_of_the_agency_that_handles_it() {
        Story story = Story.submitted("CA-01").comesTo(StepKind.EXAMINATION);
        story.does(story.holder(), new ProposeResult(story.id, Outcome.REJECTED, "Không đủ điều kiện"))
                .comesTo(NationalStatus.COMPLETED)
                .does(Cast.at(Cast.POLICE, Role.REGISTRY_CLERK), new NumberPaper(story.id, PaperKind.REFUSAL));
        assertThat(story.last(PaperNumbered.class).agency()).isEqualTo(Cast.POLICE);
    }

    @Test
    void a_number_of_the_desk_is_not_used_by_the_agency_to_which_the_dossier_was_handed_over() {
        Story story = Story.submitted("CA-01").comesTo(StepKind.HANDOVER);
        story.does(Cast.CLERK, new RequestSupplement(story.id, "Thiếu giấy tờ"))
                .does(Cast.CLERK, new NumberPaper(story.id, PaperKind.SUPPLEMENT_REQUEST));
        PaperNumbered ofDesk = story.last(PaperNumbered.class);
        assertThat(ofDesk.agency()).isEqualTo(Cast.WARD);

        story.does(Cast.CITIZEN, new SupplySupplement(story.id, List.of()))
                .does(Cast.CLERK, new HandOverDossier(story.id, ""));
        Actor there = story.holder();
        story.mayNot(Cast.CLERK, issue(story, PaperKind.SUPPLEMENT_REQUEST, ofDesk.number()), DossierRefusal.NOT_YOURS)
                .mayNot(
                        there,
                        issue(story, PaperKind.SUPPLEMENT_REQUEST, ofDesk.number()),
                        DossierRefusal.PAPER_NUMBER_STALE)
                .does(there, new NumberPaper(story.id, PaperKind.SUPPLEMENT_REQUEST));
        PaperNumbered ofHandler = story.last(PaperNumbered.class);
        assertThat(ofHandler.agency()).isEqualTo(Cast.POLICE);
        story.does(there, issue(story, PaperKind.SUPPLEMENT_REQUEST, ofHandler.number()));
        assertThat(story.last(PaperIssued.class).agency()).contains(Cast.POLICE);
    }

    @Test
    void a_number_that_waited_past_the_year_in_vietnam_is_not_used() {
        Story story = Story.submittedAt("2026-12-31T16:00", "SN-01");
        story.does(Cast.CLERK, new AcceptDossier(story.id))
                .at("2026-12-31T23:59")
                .does(Cast.CLERK, new NumberPaper(story.id, PaperKind.RECEIPT));
        String old = story.last(PaperNumbered.class).number();
        // in London it is still 2026
        story.at("2027-01-01T00:01")
                .mayNot(Cast.CLERK, issue(story, PaperKind.RECEIPT, old), DossierRefusal.PAPER_NUMBER_STALE)
                .does(Cast.CLERK, new NumberPaper(story.id, PaperKind.RECEIPT));
        PaperNumbered fresh = story.last(PaperNumbered.class);
        assertThat(fresh.year()).isEqualTo(2027);
        story.does(Cast.CLERK, issue(story, PaperKind.RECEIPT, fresh.number()));
        assertThat(story.last(PaperIssued.class).year()).contains(2027);
    }

    @Test
    void each_request_has_a_paper_of_its_own_and_one_that_was_never_issued_is_not_owed_any_more() {
        Story story = Story.submitted("SN-01");
        var form = story.submission(story.procedure.channels().iterator().next(), Cast.WARD);
        var again = new ResubmitDossier(story.id, form.form(), form.attachments());
        var number = new NumberPaper(story.id, PaperKind.SUPPLEMENT_REQUEST);
        story.does(Cast.CLERK, new SendBackDossier(story.id, "Thiếu một")).does(Cast.CLERK, number);
        story.does(
                Cast.CLERK,
                issue(
                        story,
                        PaperKind.SUPPLEMENT_REQUEST,
                        story.last(PaperNumbered.class).number()));
        for (String more : List.of("Thiếu hai", "Thiếu ba")) {
            story.does(Cast.CITIZEN, again).does(Cast.CLERK, new SendBackDossier(story.id, more));
        }
        assertThat(story.file().papers().papers()).hasSize(2);
        story.does(Cast.CLERK, number);
        story.does(
                        Cast.CLERK,
                        issue(
                                story,
                                PaperKind.SUPPLEMENT_REQUEST,
                                story.last(PaperNumbered.class).number()))
                .mayNot(Cast.CLERK, number, DossierRefusal.PAPER_ISSUED_BEFORE);
    }

    @Test
    void a_paper_from_before_numbers_were_kept_counts_as_issued() {
        Story story = Story.submitted("SN-01");
        story.does(Cast.CLERK, new AcceptDossier(story.id));
        var old = new PaperIssued(
                story.id,
                story.now(),
                PaperKind.RECEIPT,
                "1/2026",
                SHA,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        var trail = story.file().papers().after(old, story.progress());

        assertThat(trail.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.isIssued()).isTrue();
            assertThat(paper.isKept()).isFalse();
            assertThat(paper.number()).isEqualTo("1/2026");
        });
    }

    private static IssuePaper issue(Story story, PaperKind kind, String number) {
        return new IssuePaper(story.id, kind, number, SHA, FILE);
    }
}
