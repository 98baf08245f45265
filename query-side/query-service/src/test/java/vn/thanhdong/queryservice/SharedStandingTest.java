package vn.thanhdong.queryservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanhdong.history.query.ProjectionsStatus;

class SharedStandingTest {

    private static final ProjectionsStatus STANDING = new ProjectionsStatus(7, List.of(), List.of());

    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private int asked;

    @Test
    void whoever_wants_to_know_in_the_same_moment_is_told_the_same() {
        var standing = new SharedStanding(
                () -> {
                    asked++;
                    return STANDING;
                },
                clock);
        assertThat(standing.now()).isSameAs(STANDING);
        assertThat(standing.now()).isSameAs(STANDING);
        assertThat(asked).isEqualTo(1);

        now = now.plusMillis(1_001);
        standing.now();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void a_store_that_is_away_is_waited_for_once_however_long_it_takes() {
        var standing = new SharedStanding(
                () -> {
                    asked++;
                    now = now.plusSeconds(5);
                    throw new IllegalStateException("away");
                },
                clock);
        for (int component = 0; component < 10; component++) {
            assertThatThrownBy(standing::now).hasMessage("away");
        }
        assertThat(asked).isEqualTo(1);
    }
}
