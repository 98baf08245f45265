package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.event.DossierSubmitted;

/** Another portal hands in, and sends the same code again. */
class PortalRepeatTest {

    private static final PortalCode CODE = new PortalCode("DVC-2026-000123");

    private final Story story = Story.about("SN-01");
    private final SubmitDossier sent =
            Submission.altered(story.submission(Channel.ONLINE, Cast.WARD), "portalCode", Optional.of(CODE));
    private Answer first = new Answer.Done("", -1);

    @BeforeEach
    void itCameThroughThePortal() {
        first = asks(sent, "portal-1");
        assertThat(story.last())
                .first()
                .isInstanceOfSatisfying(
                        DossierSubmitted.class,
                        submitted -> assertThat(submitted.portalCode()).contains(CODE));
        story.goesOn();
    }

    @Test
    void the_same_again_is_the_same_dossier_though_its_files_are_sealed_anew() {
        List<Attachment> sealedAnew = sent.attachments().stream()
                .map(one -> new Attachment(one.documentId(), "cd".repeat(32), one.mediaType(), one.size()))
                .toList();

        assertThat(asks(Submission.altered(sent, "attachments", sealedAnew), "portal-1"))
                .isEqualTo(first);
        assertThat(story.last()).isEmpty();
    }

    @Test
    void another_answer_is_refused_by_its_field() {
        var values = new HashMap<>(sent.form().values());
        values.put("childName", "Một tên khác");

        assertThat(fields(Submission.altered(sent, "form", new FormContent(values))))
                .containsExactly("childName");
    }

    @Test
    void another_applicant_and_other_files_are_refused() {
        var other = new Applicant("Phạm Văn Dũng", "030085011936", "0987654321", "", "");

        assertThat(fields(Submission.altered(sent, "applicant", other))).containsExactly("applicant");
        assertThat(fields(Submission.altered(sent, "attachments", List.of()))).containsExactly("files");
    }

    private List<String> fields(SubmitDossier again) {
        Answer answer = asks(again, "portal-3");
        assertThat(story.last()).isEmpty();
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        List<Rejection> rejections = ((Answer.Refused) answer).rejections();
        assertThat(rejections)
                .allSatisfy(rejection -> assertThat(rejection.code()).isEqualTo("PORTAL_CODE_DIFFERS"));
        return rejections.stream().map(Rejection::field).toList();
    }

    private Answer asks(SubmitDossier command, String id) {
        return story.asks(Cast.CITIZEN, command, id, OptionalLong.empty());
    }
}
