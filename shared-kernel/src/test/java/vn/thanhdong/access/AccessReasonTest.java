package vn.thanhdong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessReasonTest {

    @Test
    void a_reason_is_some_words() {
        assertThat(AccessReason.of("  Kiểm tra theo kế hoạch 12/KH-TTr \n"))
                .contains(new AccessReason("Kiểm tra theo kế hoạch 12/KH-TTr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "kiểm tra", "............", "1234567890 12345", "aaaaaaaaaaaaaaa"})
    void what_says_nothing_is_none(String typed) {
        assertThat(AccessReason.of(typed)).isEmpty();
        assertThatThrownBy(() -> new AccessReason(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_whole_report_is_none_either() {
        assertThat(AccessReason.of("kiểm tra ".repeat(60))).isEmpty();
    }
}
