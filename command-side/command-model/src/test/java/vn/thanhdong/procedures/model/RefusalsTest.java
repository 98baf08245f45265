package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.SystemActor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.procedures.SubmitterRelation;
import vn.thanhdong.procedures.command.*;
import vn.thanhdong.procedures.event.PaperNumbered;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** Each reason for which something is refused is met by somebody, in whole sentences of both languages. */
class RefusalsTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_SIGNED_IN", "IMPORT_DIFFERS"}) // met before and after the model is asked
    void is_met_and_says_why_in_both_languages(DossierRefusal refusal) {
        List<Rejection> rejections = met(refusal);
        assertThat(rejections).extracting(Rejection::code).contains(refusal.name());
        assertThat(rejections).allSatisfy(one -> {
            assertThat(one.sentence().vi()).isNotBlank().doesNotContain("{", "Phrase[");
            assertThat(one.sentence().en()).isNotBlank().doesNotContain("{", "Phrase[");
            assertThat(one.sentence().en()).isNotEqualTo(one.sentence().vi());
        });
    }

    private static List<Rejection> met(DossierRefusal refusal) {
        return switch (refusal) {
            case DOSSIER_UNKNOWN -> by(Cast.CLERK, Story.about("SN-01"), story -> new AcceptDossier(story.id));
            case PROCEDURE_UNKNOWN -> submitting("procedure", new ProcedureCode("XX-99"));
            case PROCEDURE_NOT_ONLINE -> submitting("procedure", new ProcedureCode("TD-01"));
            case APPLICANT_KIND_NOT_ADMITTED -> submitting("applicantKind", ApplicantKind.BUSINESS);
            case AREA_NOT_SERVED -> submitting("area", new AreaCode("99999"));
            case FIELD_REQUIRED -> submitting("form", FormContent.EMPTY);
            case FIELD_INVALID -> submitting("form", new FormContent(Map.of("childGender", "unknown")));
            case DOCUMENT_REQUIRED -> submitting("attachments", List.of());
            case AGENCY_UNKNOWN -> submitting("receivingDesk", new AgencyCode("H99"));
            case REASON_REQUIRED -> by(Cast.CLERK, Story.submitted("SN-01"), story -> new RefuseDossier(story.id, " "));
            case NOT_YOURS -> by(Cast.OFFICER, Story.submitted("SN-01"), story -> new AcceptDossier(story.id));
            case WRONG_STATE -> by(Cast.REGISTRY, Story.submitted("SN-01"), story -> new NumberResult(story.id, true));
            case SOMEBODY_ELSE_ACTED -> stale(Story.submitted("SN-01").goesOn());
            case OFFICER_UNKNOWN -> {
                Story story = Story.submitted("CA-01").comesTo(StepKind.ASSIGNMENT);
                yield by(story.holder(), story, same -> new AssignOfficer(same.id, new PersonId("nobody")));
            }
            case OFFICER_HAS_IT -> {
                Story story = Story.submitted("CA-01").comesTo(StepKind.ASSIGNMENT);
                Actor head = story.holder();
                PersonId officer = story.goesOn().holder().person();
                yield by(head, story, same -> new ReassignOfficer(same.id, officer, "Nghỉ ốm"));
            }
            case SUPPLEMENT_ASKED_BEFORE -> {
                Story story = examining();
                story.does(Cast.OFFICER, new RequestSupplement(story.id, "Thiếu giấy tờ"))
                        .does(Cast.CITIZEN, new SupplySupplement(story.id, List.of()));
                yield by(Cast.OFFICER, story, same -> new RequestSupplement(same.id, "Còn thiếu"));
            }
            case FEE_NOT_PAID ->
                by(Cast.at(Cast.WARD, Role.CLERK), Story.submitted("CA-01"), story -> new AcceptDossier(story.id));
            case AMOUNT_INVALID -> by(Cast.CLERK, Story.submitted("SN-01"), story -> new RequestPayment(story.id, 0));
            case ALREADY_OPENED -> {
                Story story = examining();
                story.does(Cast.OFFICER, new OpenDossier(story.id));
                yield by(Cast.at(Cast.WARD, Role.CLERK), story, same -> new TakeBackForwarding(same.id));
            }
            case NOTHING_TO_TAKE_BACK ->
                by(Cast.CLERK, Story.submitted("SN-01"), story -> new TakeBackForwarding(story.id));
            case EXTENDED_BEFORE -> {
                Story story = examining();
                story.does(Cast.LEADER, extension(story, "2026-03-05T17:30"));
                yield by(Cast.LEADER, story, same -> extension(same, "2026-03-09T17:30"));
            }
            case DATE_NOT_LATER -> by(Cast.LEADER, examining(), story -> extension(story, "2026-03-01T17:30"));
            case DATE_PASSED ->
                by(Cast.LEADER, examining().at("2026-03-20T08:00"), story -> extension(story, "2026-03-25T17:30"));
            case DUE_DATE_UNCHANGED ->
                by(
                        SystemActor.ACTOR,
                        examining(),
                        story -> new RecountDueDate(
                                story.id, Cast.CATALOGUE.calendar().version()));
            case CALENDAR_UNKNOWN ->
                by(SystemActor.ACTOR, examining(), story -> new RecountDueDate(story.id, "unknown"));
            case STARS_INVALID -> by(Cast.CITIZEN, returned(), story -> new RateDossier(story.id, 6));
            case RATED_BEFORE -> {
                Story story = returned();
                story.does(Cast.CITIZEN, new RateDossier(story.id, 5));
                yield by(Cast.CITIZEN, story, same -> new RateDossier(same.id, 1));
            }
            case AGENCY_HANDLES_IT ->
                by(Cast.OFFICER, examining(), story -> new RequestConsultation(story.id, Cast.WARD, "Xin ý kiến"));
            case IMPORT_TIMES_OUT_OF_ORDER ->
                PastRows.wrong(PastRows.approved().with(ImportColumn.finishedAt, "2020-01-01T00:00:00Z"));
            case IMPORT_VALUE_MISSING -> PastRows.wrong(PastRows.approved().with(ImportColumn.applicantName, ""));
            case IMPORT_VALUE_UNKNOWN -> PastRows.wrong(PastRows.approved().with(ImportColumn.channel, "pigeon"));
            case PAPER_NOT_DUE ->
                by(Cast.CLERK, Story.submitted("SN-01"), story -> new NumberPaper(story.id, PaperKind.RECEIPT));
            case PAPER_ISSUED_BEFORE -> {
                Story story = examining();
                story.does(Cast.CLERK, new NumberPaper(story.id, PaperKind.RECEIPT));
                story.does(
                        Cast.CLERK,
                        receipt(story, story.last(PaperNumbered.class).number()));
                yield by(Cast.CLERK, story, same -> new NumberPaper(same.id, PaperKind.RECEIPT));
            }
            case PAPER_NUMBER_STALE -> by(Cast.CLERK, examining(), story -> receipt(story, "1/2025"));
            case PORTAL_CODE_DIFFERS -> {
                Story story = Story.submitted("SN-01");
                var again = Submission.altered(
                        story.submission(Channel.ONLINE, Cast.WARD),
                        "portalCode",
                        Optional.of(new PortalCode("DVC-2026-000123")));
                yield by(Cast.CITIZEN, story, same -> Submission.altered(again, "form", FormContent.EMPTY));
            }
            case SUBMITTER_IS_OWNER -> submittedBy("030188004217", SubmitterRelation.PARENT, Authorisation.NONE);
            case RELATION_UNSUITABLE -> submittedBy("030085011936", SubmitterRelation.STAFF, Authorisation.NONE);
            case AUTHORISATION_REQUIRED ->
                submittedBy("030085011936", SubmitterRelation.AUTHORISED, Authorisation.NONE);
            case AUTHORISATION_IN_FUTURE ->
                submittedBy(
                        "030085011936",
                        SubmitterRelation.AUTHORISED,
                        new Authorisation("12/UQ", Optional.of(LocalDate.of(2030, 1, 1))));
            case PERSON_ERASED ->
                by(
                        new Actor(TestHashes.ERASED, Role.CITIZEN, Optional.empty(), Optional.empty()),
                        Story.about("SN-01"),
                        story -> story.submission(Channel.ONLINE, Cast.WARD));
            case IMPORT_DIFFERS, NOT_SIGNED_IN -> throw new IllegalArgumentException("Not met in the model");
        };
    }

    private static IssuePaper receipt(Story story, String number) {
        return new IssuePaper(story.id, PaperKind.RECEIPT, number, "ab".repeat(32), "cd".repeat(32));
    }

    private static Story examining() {
        return Story.submitted("SN-01").comesTo(StepKind.EXAMINATION);
    }

    private static Story returned() {
        return Story.submitted("SN-01").comesTo(NationalStatus.RETURNED);
    }

    private static ExtendDueDate extension(Story story, String until) {
        return new ExtendDueDate(story.id, Story.moment(until), "Chờ xác minh");
    }

    private static List<Rejection> by(Actor who, Story story, Function<Story, DossierCommand> command) {
        return story.refusals(who, command.apply(story));
    }

    private static List<Rejection> stale(Story accepted) {
        Answer answer =
                accepted.asks(Cast.CITIZEN, new WithdrawDossier(accepted.id, ""), "late-click", OptionalLong.of(0));
        return ((Answer.Refused) answer).rejections();
    }

    private static List<Rejection> submittedBy(String number, SubmitterRelation relation, Authorisation paper) {
        var submitter = new Submitter("Lê Văn Bình", number, "", "");
        return submitting("submittedBy", Optional.of(new SubmittedBy(submitter, relation, paper)));
    }

    private static List<Rejection> submitting(String component, Object value) {
        Story story = Story.about("SN-01");
        return story.refusals(
                Cast.CITIZEN, Submission.altered(story.submission(Channel.ONLINE, Cast.WARD), component, value));
    }
}
