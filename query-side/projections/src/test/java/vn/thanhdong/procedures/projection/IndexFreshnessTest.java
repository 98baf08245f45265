package vn.thanhdong.procedures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexFreshnessTest extends OnEngine {

    private long waiting;
    private long position;
    private Instant now = DossiersOnEngine.NOW;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void it_is_as_of_now_until_events_wait_for_long() throws IOException {
        engine.holds(List.of(new OneKnownDossier("A", Map.of()).document()));
        var freshness = new IndexFreshness(engine.client, () -> position, () -> position + waiting, clock);
        assertThat(freshness.caughtUpTo()).isEqualTo(DossiersOnEngine.NOW);
        waiting = 3;
        now = now.plusSeconds(60);
        assertThat(freshness.caughtUpTo()).isEqualTo(DossiersOnEngine.NOW);
        assertThat(freshness.look().delayed()).isFalse();
        now = now.plusSeconds(60);
        assertThat(freshness.look().delayed()).isTrue();
        waiting = 0;
        assertThat(freshness.look().delayed()).isFalse();
        assertThat(freshness.caughtUpTo()).isEqualTo(now);
    }

    @Test
    void events_that_keep_coming_are_no_delay_while_they_are_followed() throws IOException {
        engine.holds(List.of(new OneKnownDossier("A", Map.of()).document()));
        var freshness = new IndexFreshness(engine.client, () -> position, () -> position + waiting, clock);
        waiting = 1;
        for (int i = 0; i < 20; i++) {
            assertThat(freshness.look().delayed()).isFalse();
            now = now.plusSeconds(2);
            position++;
        }
        assertThat(freshness.caughtUpTo()).isEqualTo(now.minusSeconds(2));
    }

    @Test
    void with_nothing_seen_before_it_is_as_of_the_last_change() throws IOException {
        engine.holds(List.of(new OneKnownDossier("A", Map.of()).document()));
        waiting = 1;
        assertThat(new IndexFreshness(engine.client, () -> position, () -> position + waiting, clock).caughtUpTo())
                .isEqualTo(OneKnownDossier.SUBMITTED);
    }
}
