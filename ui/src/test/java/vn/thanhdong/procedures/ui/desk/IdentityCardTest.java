package vn.thanhdong.procedures.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.ui.desk.CardReading.Unread;

class IdentityCardTest {

    private static final String SCANNED =
            "030188004217|142345678|Nguyễn Thị Thu Hà|05091988|Nữ|12 Trần Hưng Đạo, Trần Phú, Hải Dương, Hải Dương|15042021";

    @Test
    void a_scanned_card_is_read_part_by_part() {
        var card = (IdentityCard) IdentityCard.read(SCANNED);

        assertThat(card.number()).isEqualTo("030188004217");
        assertThat(card.name()).isEqualTo("Nguyễn Thị Thu Hà");
        assertThat(card.birthDate()).isEqualTo(LocalDate.of(1988, 9, 5));
        assertThat(card.isMale()).isFalse();
        assertThat(card.issued()).contains(LocalDate.of(2021, 4, 15));
    }

    @Test
    void a_card_without_an_old_number_and_day_of_issue_is_read_too() {
        assertThat(IdentityCard.read("030085011936||Phạm Văn Dũng|01021985|Nam|Xã Cẩm Hoàng"))
                .isInstanceOf(IdentityCard.class);
    }

    @Test
    void later_cards_say_more_which_is_left() {
        var card = (IdentityCard) IdentityCard.read(SCANNED + "|Nguyễn Văn Bình|Lê Thị Cúc|");
        assertThat(card.issued()).contains(LocalDate.of(2021, 4, 15));
        assertThat(card.address()).endsWith("Hải Dương");
    }

    @Test
    void letters_are_composed() {
        String apart = Normalizer.normalize(SCANNED, Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(SCANNED);
        assertThat(IdentityCard.read(apart)).isEqualTo(IdentityCard.read(SCANNED));
    }

    @Test
    void what_is_no_card_is_refused_with_the_reason() {
        assertThat(IdentityCard.read("")).isEqualTo(Unread.NO_CARD);
        assertThat(IdentityCard.read("https://example.vn/abc")).isEqualTo(Unread.NO_CARD);
        assertThat(IdentityCard.read("030188004217")).isEqualTo(Unread.NO_CARD);
        assertThat(IdentityCard.read("030188004217||Nguyễn Thị Thu Hà|05091988"))
                .isEqualTo(Unread.PARTS_MISSING);
        assertThat(IdentityCard.read("030188004217||  |05091988|Nữ|Hải Dương|")).isEqualTo(Unread.NO_NAME);
        assertThat(IdentityCard.read("030188004217|x|Tên|31022000|Nam|Ở đâu đó|"))
                .isEqualTo(Unread.NO_BIRTH_DATE);
    }

    @Test
    void a_card_answers_who_applies_and_in_which_commune() {
        FormContent answers = CardAnswers.of(
                (IdentityCard) IdentityCard.read(SCANNED),
                "applicant",
                CatalogueLoader.fromClassPath().territory());

        assertThat(answers.value("applicantName")).isEqualTo("Nguyễn Thị Thu Hà");
        assertThat(answers.value("applicantBirthDate")).isEqualTo("1988-09-05");
        assertThat(answers.value("applicantGender")).isEqualTo("female");
        assertThat(answers.value("applicantArea")).isEqualTo("10528");
    }

    @Test
    void a_card_answers_for_a_mother_in_her_own_fields() {
        FormContent answers = CardAnswers.of(
                (IdentityCard) IdentityCard.read(SCANNED),
                "mother",
                CatalogueLoader.fromClassPath().territory());

        assertThat(answers.value("motherId")).isEqualTo("030188004217");
        assertThat(answers.value("motherBirthYear")).isEqualTo("1988");
        assertThat(answers.value("applicantName")).isEmpty();
    }
}
