package vn.thanhdong.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VietnameseSyllableTest {

    @Test
    void the_names_of_people_are_syllables_in_any_case_and_any_normal_form() {
        String names = "Nguyễn Thị Thu Hà Trần Văn Phúc Lê Hoàng Đức Phạm Quốc Huy Huỳnh Quỳnh Như Võ Thuý Thúy Vũ Đỗ"
                + " Bùi Đặng Ngô Dương Lý Đoàn Trịnh Đinh Mai Khuất Quách Nghiêm Khoái Uông Ông Ích Khiêm Yến Ý Gia Giáp"
                + " Giang Nghĩa Kiều Diễm Xuân Thoại Nguyệt Tuyết Khuyến Hoằng Luật Thuở Lưu Chiểu Cường Phượng Mỹ Sỹ"
                + " Quý Quyền Quế Ngọc Bích Lộc Thạch Oanh Uyên Khuê Loan Xoan Ngoạn A Út Tiệp Hợp";
        assertThat(names.split(" "))
                .allMatch(VietnameseSyllable::is)
                .allMatch(word -> VietnameseSyllable.is(word.toUpperCase(java.util.Locale.ROOT)))
                .allMatch(word -> VietnameseSyllable.is(Normalizer.normalize(word, Normalizer.Form.NFD)));
    }

    @Test
    void what_is_left_when_marked_letters_are_lost_is_none() {
        assertThat(Arrays.asList("Nguyn", "Trn", "Th", "Phm", "H", "L", "Qunh", "Hunh", "Vn", "Đc", ""))
                .noneMatch(VietnameseSyllable::is);
    }

    @Test
    void the_keys_of_telex_and_vni_and_lost_tones_before_a_stop_are_none() {
        assertThat(Arrays.asList(
                        "Nguyeenx", "Traanf", "Haf", "Thij", "Ddoox", "Nu7", "Nguye64n", "Phuc", "Ngoc", "Hàá"))
                .noneMatch(VietnameseSyllable::is);
    }
}
