package vn.thanhdong.procedures.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.procedures.FormContent;

class IdentityCardTest {

    private static final String SCANNED =
            "030188004217|142345678|Nguyễn Thị Thu Hà|05091988|Nữ|12 Trần Hưng Đạo, Trần Phú, Hải Dương, Hải Dương|15042021";

    @Test
    void a_scanned_card_is_read_part_by_part() {
        IdentityCard card = IdentityCard.read(SCANNED).orElseThrow();

        assertThat(card.number()).isEqualTo("030188004217");
        assertThat(card.name()).isEqualTo("Nguyễn Thị Thu Hà");
        assertThat(card.birthDate()).isEqualTo(LocalDate.of(1988, 9, 5));
        assertThat(card.isMale()).isFalse();
        assertThat(card.issued()).contains(LocalDate.of(2021, 4, 15));
    }

    @Test
    void a_card_without_an_old_number_and_day_of_issue_is_read_too() {
        assertThat(IdentityCard.read("030085011936||Phạm Văn Dũng|01021985|Nam|Xã Cẩm Hoàng"))
                .isPresent();
    }

    @Test
    void what_is_no_card_is_not_taken_for_one() {
        assertThat(IdentityCard.read("")).isEmpty();
        assertThat(IdentityCard.read("https://example.vn/abc")).isEmpty();
        assertThat(IdentityCard.read("030188004217|x|Tên|31022000|Nam|Ở đâu đó|"))
                .isEmpty();
    }

    @Test
    void a_card_answers_who_applies_and_in_which_commune() {
        FormContent answers = CardAnswers.of(
                IdentityCard.read(SCANNED).orElseThrow(),
                CatalogueLoader.fromClassPath().territory());

        assertThat(answers.value("applicantName")).isEqualTo("Nguyễn Thị Thu Hà");
        assertThat(answers.value("applicantBirthDate")).isEqualTo("1988-09-05");
        assertThat(answers.value("applicantGender")).isEqualTo("female");
        assertThat(answers.value("applicantArea")).isEqualTo("10528");
    }
}
