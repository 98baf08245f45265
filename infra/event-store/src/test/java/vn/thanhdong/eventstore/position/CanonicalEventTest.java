package vn.thanhdong.eventstore.position;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalEventTest {

    private static final CanonicalEvent EVENT = new CanonicalEvent(
            "samples.FileMoved",
            "1",
            "File",
            "f-1",
            2,
            Instant.parse("2026-01-02T03:04:05.678Z"),
            "{\"step\":7}".getBytes(UTF_8),
            CanonicalEvent.metadata("{ \"salt\":\"AAECAwQFBgcICQoLDA0ODw\", \"actor\":\"Hoà\\n\" }".getBytes(UTF_8)));

    @Test
    void the_bytes_of_version_1_never_change() {
        String expected = "00000011" + hex("samples.FileMoved")
                + "00000001" + hex("1")
                + "00000004" + hex("File")
                + "00000003" + hex("f-1")
                + "0000000000000002"
                + "0000019b7ca98f2e"
                + "0000000a" + hex("{\"step\":7}")
                + "00000032" + hex("{\"actor\":\"Hoà\\n\",\"salt\":\"AAECAwQFBgcICQoLDA0ODw\"}");
        assertThat(HexFormat.of().formatHex(EVENT.bytes())).isEqualTo(expected);
    }

    @Test
    void the_leaf_of_version_1_never_changes() {
        assertThat(HexFormat.of().formatHex(Leaf.of(EVENT)))
                .isEqualTo("01d90ef7c72c43844f162735fe5dee292b6d789367193561d0501083ea26c7f167");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1.5, -1.5",
        "1e21, 1e+21",
        "123456789012345680000, 123456789012345680000",
        "0.000001, 0.000001",
        "1e-7, 1e-7",
        "1.25e-9, 1.25e-9",
        "5e-324, 5e-324",
        "1.7976931348623157e308," + " 1.7976931348623157e+308",
        "100, 100",
        "0.002, 0.002"
    })
    void numbers_are_written_as_ecmascript_does(double number, String expected) {
        assertThat(CanonicalJson.number(number)).isEqualTo(expected);
    }

    @Test
    void properties_are_sorted_by_utf_16_units_and_nesting_is_kept() {
        var json = CanonicalEvent.metadata(
                "{\"\\u20ac\":[1,true,null],\"a\":{\"z\":1,\"b\":{}},\"\\u0001\":\"\\u001f/\"}".getBytes(UTF_8));
        assertThat(CanonicalJson.of(json))
                .isEqualTo("{\"\\u0001\":\"\\u001f/\",\"a\":{\"b\":{},\"z\":1},\"€\":[1,true,null]}");
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }
}
