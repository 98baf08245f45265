package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

    @Test
    void a_tracking_code_is_one_whether_it_has_digits_or_not() {
        assertThat(TypedWords.of("TD-KHWXYZ td-7q3s").codes()).containsExactly("td-khwxyz", "td-7q3s");
        assertThat(TypedWords.of("TD-KHWXYZ").words()).isEmpty();
    }

    @Test
    void words_fragments_of_codes_and_phrases_are_told_apart() {
        TypedWords typed = TypedWords.of("dương H23-230615 \"khai sinh\" 0912345678");

        assertThat(typed.codes()).containsExactly("h23-230615", "0912345678");
        assertThat(typed.words()).isEqualTo("dương");
        assertThat(typed.phrases()).containsExactly("khai sinh");
    }
}
