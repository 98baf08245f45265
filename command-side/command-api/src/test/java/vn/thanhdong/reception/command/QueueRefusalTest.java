package vn.thanhdong.reception.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.language.Phrase;

class QueueRefusalTest {

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_in_both_languages(QueueRefusal refusal) {
        Phrase sentence = refusal.because(1, 99).sentence();
        assertThat(sentence.vi()).isNotBlank().isNotEqualTo(sentence.en()).doesNotContain("{");
        assertThat(sentence.en()).isNotBlank().doesNotContain("{");
    }
}
