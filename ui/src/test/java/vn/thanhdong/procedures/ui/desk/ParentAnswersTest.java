package vn.thanhdong.procedures.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanhdong.procedures.FormContent;

class ParentAnswersTest {

    private static final Optional<IdentityCard> CARD = Optional.of((IdentityCard) IdentityCard.read(
            "030188004217|142233445|Nguyễn Thị Thu Hà|12041988|Nữ|12 Trần Hưng Đạo, Phường Trần Phú|15062021"));

    @Test
    void a_mother_who_applies_is_not_typed_again() {
        FormContent answers = ParentAnswers.of(form("mother", Map.of()), CARD);

        assertThat(answers.value("motherName")).isEqualTo("Nguyễn Thị Thu Hà");
        assertThat(answers.value("motherId")).isEqualTo("030188004217");
        assertThat(answers.value("motherBirthYear")).isEqualTo("1988");
        assertThat(answers.value("motherAddress")).startsWith("12 Trần Hưng Đạo");
        assertThat(answers.value("fatherName")).isEmpty();
    }

    @Test
    void what_was_typed_stays() {
        FormContent answers = ParentAnswers.of(form("mother", Map.of("motherName", "NGUYỄN THỊ THU HÀ")), CARD);

        assertThat(answers.value("motherName")).isEmpty();
        assertThat(answers.value("motherId")).isEqualTo("030188004217");
    }

    @Test
    void a_grandmother_is_no_mother() {
        assertThat(ParentAnswers.of(form("grandparent", Map.of()), CARD).values())
                .isEmpty();
    }

    @Test
    void a_card_of_somebody_else_says_nothing_about_the_applicant() {
        FormContent answers = ParentAnswers.of(form("father", Map.of("applicantId", "030085011936")), CARD);

        assertThat(answers.value("fatherId")).isEqualTo("030085011936");
        assertThat(answers.value("fatherBirthYear")).isEmpty();
    }

    private static FormContent form(String relation, Map<String, String> more) {
        var values = new HashMap<>(
                Map.of("relation", relation, "applicantName", "Nguyễn Thị Thu Hà", "applicantId", "030188004217"));
        values.putAll(more);
        return new FormContent(values);
    }
}
