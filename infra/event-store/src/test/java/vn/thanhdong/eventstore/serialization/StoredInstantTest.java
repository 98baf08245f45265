package vn.thanhdong.eventstore.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredInstantTest {

    @Test
    void reads_every_time_that_is_written_as_the_platform_does() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 100_000; i++) {
            Instant time = Instant.ofEpochMilli(random.nextLong(-2_000_000_000_000L, 4_102_444_800_000L));
            String stored = DateTimeUtils.formatInstant(time);
            assertThat(StoredInstant.parse(stored)).as(stored).isEqualTo(time);
            assertThat(StoredInstant.parse(time.toString())).isEqualTo(time);
        }
    }

    @Test
    void writes_every_time_as_the_platform_does() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 100_000; i++) {
            long seconds = random.nextLong(-80_000_000_000L, 300_000_000_000L);
            int nanos = random.nextInt(1_000_000_000);
            for (Instant time : List.of(
                    Instant.ofEpochSecond(seconds),
                    Instant.ofEpochSecond(seconds, nanos / 1_000_000 * 1_000_000L),
                    Instant.ofEpochSecond(seconds, nanos))) {
                assertThat(StoredInstant.text(time)).isEqualTo(time.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T23:59:59.999Z",
                "2026-03-02T08:00:00Z",
                "2026-03-02T08:00:00.1Z",
                "2026-03-02T08:00:00.123456789Z",
                "2026-03-02T15:00:00+07:00",
                "2026-03-02T24:00:00Z",
                "2016-12-31T23:59:60Z"
            })
    void reads_what_others_write_as_the_platform_does(String text) {
        assertThat(StoredInstant.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29T08:00:00Z", "2026-03-02T08:60:00Z", "2026-03-02 08:00:00Z", "2026-03-02T08:00:00", ""
            })
    void refuses_what_is_no_time(String text) {
        assertThatThrownBy(() -> StoredInstant.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
