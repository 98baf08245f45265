package vn.thanhdong.verifiablelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LogEntryTest {

    private static final byte[] LEAF =
            HexFormat.of().parseHex("01" + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    private static final Instant TIME = Instant.parse("2026-03-02T01:02:03.004Z");

    /** Whoever writes a checker of their own begins with these bytes. */
    @Test
    void an_entry_is_these_bytes() {
        var entry = new LogEntry(258, "0195544e-2b40-7abc-8def-0123456789ab", TIME, LEAF);
        assertThat(HexFormat.of().formatHex(entry.bytes()))
                .isEqualTo("01" + "0000000000000102" + "00" + "0195544e2b407abc8def0123456789ab" + "0000019cac1106fc"
                        + "01e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(LogEntry.parse(entry.bytes())).isEqualTo(entry);
    }

    @Test
    void an_id_that_is_no_uuid_stands_as_text_and_a_very_long_one_as_its_hash() {
        var text = new LogEntry(1, "late-1", TIME, LEAF);
        assertThat(text.bytes()).hasSize(57);
        assertThat(LogEntry.parse(text.bytes()).eventId()).isEqualTo("late-1");
        // another spelling of a UUID is another id
        assertThat(new LogEntry(1, "0195544E-2B40-7ABC-8DEF-0123456789AB", TIME, LEAF).bytes())
                .hasSize(87);
        var longest = new LogEntry(1, "x".repeat(128), TIME, LEAF);
        assertThat(longest.bytes()).hasSize(179);
        var longer = new LogEntry(1, "x".repeat(129), TIME, LEAF);
        assertThat(LogEntry.parse(longer.bytes()).eventId())
                .startsWith("sha256:")
                .hasSize(71);
    }

    @Test
    void bytes_of_another_version_or_length_are_refused() {
        byte[] bytes = new LogEntry(1, "a", TIME, LEAF).bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] shorter = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> LogEntry.parse(shorter)).isInstanceOf(MalformedLogData.class);
        }
        assertThatThrownBy(() -> LogEntry.parse(Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(MalformedLogData.class);
        bytes[0] = 2;
        assertThatThrownBy(() -> LogEntry.parse(bytes)).isInstanceOf(MalformedLogData.class);
    }
}
