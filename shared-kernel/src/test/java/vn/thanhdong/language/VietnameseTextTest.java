package vn.thanhdong.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void folding_takes_every_accent_away() {
        assertThat(VietnameseText.folded("Đường Nguyễn Thượng Mẫn, hồ sơ")).isEqualTo("duong nguyen thuong man, ho so");
    }

    @Test
    void the_tone_stands_on_either_vowel_of_an_open_syllable() {
        assertThat(VietnameseText.tonePlacements("Hoà")).contains("hòa", "hoà");
        assertThat(VietnameseText.tonePlacements("Thủy")).contains("thủy", "thuỷ");
        assertThat(VietnameseText.tonePlacements("hoàn quý")).containsExactly("hoàn quý");
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(VietnameseText.nfc(Normalizer.normalize("Tiếng Việt", Normalizer.Form.NFD)))
                .isEqualTo("Tiếng Việt");
    }

    @Test
    void people_are_sorted_by_given_name_in_vietnamese_order() {
        assertThat(Stream.of("Nguyễn Văn Đức", "Trần Thị Dung", "Lê Văn An", "Phạm Thị Ánh", "Bùi Văn An", "Vũ Em")
                        .sorted(Comparator.comparing(name -> new PersonName(name).sortKey())))
                .containsExactly("Bùi Văn An", "Lê Văn An", "Phạm Thị Ánh", "Trần Thị Dung", "Nguyễn Văn Đức", "Vũ Em");
    }

    @Test
    void a_masked_name_keeps_the_given_name_and_first_letters() {
        assertThat(new PersonName("Nguyễn Đức  An").masked()).isEqualTo("N. Đ. An");
        assertThat(new PersonName("An").masked()).isEqualTo("A.");
        assertThat(new PersonName("").masked()).isEmpty();
    }
}
