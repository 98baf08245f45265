package vn.thanhdong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "113.160.12.7, 113.160.12.7",
        "' 113.160.12.7 ', 113.160.12.7",
        "::ffff:113.160.12.7, 113.160.12.7",
        "::FFFF:71a0:0c07, 113.160.12.7",
        "2001:0DB8:0:0:0:0:0:0001, 2001:db8::1",
        "[2001:db8::1], 2001:db8::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "fe80::1%eth0, fe80::1",
        "0:0:0:0:0:0:0:1, ::1",
        "::, ::",
        "2001:db8::, 2001:db8::"
    })
    void the_same_address_is_always_the_same_text(String typed, String normal) {
        assertThat(NetworkAddress.of(typed)).contains(new NetworkAddress(normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "thanhdong.example",
                "1.2.3",
                "7",
                "256.1.1.1",
                "010.1.1.1",
                "1.2.3.4:80",
                "::g",
                ":",
                "1:2"
            })
    void what_is_no_address_is_none_and_no_name_is_looked_up(String typed) {
        assertThat(NetworkAddress.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"::ffff:1.2.3.4", "2001:DB8::1", "nowhere"})
    void only_the_normal_form_is_one(String other) {
        assertThatThrownBy(() -> new NetworkAddress(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
