package vn.thanhdong.notices.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.language.Phrase;

class NoticeRefusalTest {

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_in_both_languages(NoticeRefusal refusal) {
        Phrase sentence = refusal.because().sentence();
        assertThat(sentence.vi()).isNotBlank().isNotEqualTo(sentence.en());
        assertThat(sentence.en()).isNotBlank();
    }
}
