package vn.thanhdong.procedures.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.CorrectDossier;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.event.DossierCorrected;
import vn.thanhdong.procedures.event.DossierSubmitted;

class CorrectionTest {

    private final Story story = Story.submitted("SN-01");
    private final DossierSubmitted submitted = story.last(DossierSubmitted.class);

    @Test
    void who_leads_the_unit_mends_an_entry_and_nothing_else_changes() {
        story.comesTo(StepKind.EXAMINATION);
        DossierProgress before = story.progress();
        CorrectDossier command = corrected("applicantName", "Trần Thị Bích", "Nhập thiếu dấu, theo CCCD");

        story.mayNot(Cast.OFFICER, command, DossierRefusal.NOT_YOURS)
                .mayNot(Cast.CLERK, command, DossierRefusal.NOT_YOURS)
                .mayNot(Cast.at(Cast.OTHER_WARD, Role.LEADER), command, DossierRefusal.NOT_YOURS)
                .does(Cast.HEAD, command);

        DossierCorrected event = story.last(DossierCorrected.class);
        assertThat(event.applicant().person()).isEqualTo(submitted.applicant().person());
        assertThat(event.applicant().value().orElseThrow().name()).isEqualTo("Trần Thị Bích");
        assertThat(event.form().value().orElseThrow().value("applicantName")).isEqualTo("Trần Thị Bích");
        assertThat(event.reason().value()).contains("Nhập thiếu dấu, theo CCCD");
        assertThat(story.progress()).isEqualTo(before);
    }

    @Test
    void answers_about_a_child_stay_under_the_childs_own_key() {
        story.comesTo(StepKind.EXAMINATION);

        story.does(Cast.HEAD, corrected("childName", "Nguyễn Minh Khôi", "Cha mẹ đề nghị sửa"));

        DossierCorrected event = story.last(DossierCorrected.class);
        assertThat(event.form().value().orElseThrow().value("childName")).isEmpty();
        assertThat(event.others()).anySatisfy(part -> {
            assertThat(part.value().orElseThrow().value("childName")).isEqualTo("Nguyễn Minh Khôi");
            assertThat(part.person()).isNotEqualTo(submitted.applicant().person());
        });
    }

    @Test
    void it_needs_a_reason_and_answers_that_the_form_takes() {
        story.comesTo(StepKind.EXAMINATION);

        story.mayNot(Cast.HEAD, corrected("applicantName", "Trần Thị Bích", " "), DossierRefusal.REASON_REQUIRED);
        assertThat(story.refusals(Cast.HEAD, corrected("childGender", "unknown", "Nhầm")))
                .extracting(Rejection::code, Rejection::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FIELD_INVALID", "childGender"));
        story.mayNot(
                Cast.HEAD, new CorrectDossier(story.id, applicant(" "), form(), "Nhầm"), DossierRefusal.FIELD_REQUIRED);
    }

    @Test
    void before_acceptance_it_is_sent_back_instead() {
        story.mayNot(
                Cast.HEAD, corrected("applicantName", "Trần Thị Bích", "Nhập thiếu dấu"), DossierRefusal.WRONG_STATE);
    }

    private FormContent form() {
        return submitted.others().stream()
                .map(part -> part.value().orElseThrow())
                .reduce(submitted.form().value().orElseThrow(), FormContent::and);
    }

    private Applicant applicant(String name) {
        Applicant filed = submitted.applicant().value().orElseThrow();
        return new Applicant(name, filed.identityNumber(), filed.phone(), filed.email(), filed.address());
    }

    private CorrectDossier corrected(String field, String answer, String reason) {
        Map<String, String> answers = new HashMap<>(form().values());
        answers.put(field, answer);
        return new CorrectDossier(
                story.id,
                applicant(Objects.requireNonNull(answers.get("applicantName"))),
                new FormContent(answers),
                reason);
    }
}
