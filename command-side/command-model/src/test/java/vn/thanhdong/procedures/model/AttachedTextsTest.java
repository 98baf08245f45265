package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.AttachmentText;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.SendBackDossier;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.event.AttachmentTextExtracted;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.SupplementReceived;

/** What stands in a document is recorded when the document is handed in, for its owner, and never without it. */
class AttachedTextsTest {

    private static final Attachment DEED = new Attachment("other", "d".repeat(64), "application/pdf", 900);
    private static final Attachment PLAN = new Attachment("other", "e".repeat(64), "application/pdf", 900);

    @Test
    void a_submission_records_the_texts_of_its_own_documents_once_and_of_no_others() {
        Story story = Story.about("SN-01");
        var submission = with(story, DEED)
                .reading(List.of(
                        text(DEED, "Khu bãi bồi"),
                        text(DEED, "lần nữa"),
                        text(PLAN, "của hồ sơ khác"),
                        text(DEED, " ")));

        story.does(Cast.CITIZEN, submission);

        assertThat(story.last()).hasExactlyElementsOfTypes(DossierSubmitted.class, AttachmentTextExtracted.class);
        AttachmentTextExtracted event = story.last(AttachmentTextExtracted.class);
        assertThat(event.sha256()).isEqualTo(DEED.sha256());
        assertThat(event.text()).isEqualTo(Personal.known(Cast.CITIZEN.person(), "Khu bãi bồi"));
    }

    @Test
    void what_is_handed_in_again_records_what_is_new() {
        Story story = Story.about("SN-01");
        story.does(Cast.CITIZEN, with(story, DEED).reading(List.of(text(DEED, "Khu bãi bồi"))));
        story.does(Cast.CLERK, new SendBackDossier(story.id, "Thiếu bản vẽ"));
        List<Attachment> both = Stream.concat(with(story, DEED).attachments().stream(), Stream.of(PLAN))
                .toList();

        story.does(
                Cast.CITIZEN,
                new ResubmitDossier(
                        story.id,
                        Submission.answers(story.procedure),
                        both,
                        List.of(text(DEED, "Khu bãi bồi"), text(PLAN, "Bản vẽ"))));

        assertThat(story.last()).hasExactlyElementsOfTypes(DossierResubmitted.class, AttachmentTextExtracted.class);
        assertThat(story.last(AttachmentTextExtracted.class).sha256()).isEqualTo(PLAN.sha256());
    }

    @Test
    void a_supplement_records_the_texts_of_what_is_supplied() {
        Story story = Story.submitted("SN-01");
        story.does(Cast.CLERK, new AcceptDossier(story.id));
        story.does(story.holder(), new RequestSupplement(story.id, "Thiếu bản vẽ"))
                .does(
                        Cast.CITIZEN,
                        new SupplySupplement(story.id, List.of(PLAN), List.of(text(PLAN, "x".repeat(30_000)))));

        assertThat(story.last()).hasExactlyElementsOfTypes(SupplementReceived.class, AttachmentTextExtracted.class);
        assertThat(story.last(AttachmentTextExtracted.class).text().value().orElseThrow())
                .hasSize(AttachmentText.MOST_CHARACTERS);
    }

    private static SubmitDossier with(Story story, Attachment more) {
        var own = story.submission(Channel.ONLINE, Cast.WARD);
        return Submission.altered(
                own,
                "attachments",
                Stream.concat(own.attachments().stream(), Stream.of(more)).toList());
    }

    private static AttachmentText text(Attachment document, String words) {
        return new AttachmentText(document.sha256(), words);
    }
}
