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
    private Instant now = DossiersOnEngine.NOW;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void it_is_as_of_now_until_events_wait_for_long() throws IOException {
        engine.holds(List.of(new OneKnownDossier("A", Map.of()).document()));
        var freshness = new IndexFreshness(engine.client, () -> waiting, clock);
        assertThat(freshness.caughtUpTo()).isEqualTo(DossiersOnEngine.NOW);
        waiting = 3;
        now = now.plusSeconds(60);
        assertThat(freshness.caughtUpTo()).isEqualTo(DossiersOnEngine.NOW);
        assertThat(freshness.delayed()).isFalse();
        now = now.plusSeconds(60);
        assertThat(freshness.delayed()).isTrue();
        waiting = 0;
        assertThat(freshness.delayed()).isFalse();
        assertThat(freshness.caughtUpTo()).isEqualTo(now);
    }

    @Test
    void with_nothing_seen_before_it_is_as_of_the_last_change() throws IOException {
        engine.holds(List.of(new OneKnownDossier("A", Map.of()).document()));
        waiting = 1;
        assertThat(new IndexFreshness(engine.client, () -> waiting, clock).caughtUpTo())
                .isEqualTo(OneKnownDossier.SUBMITTED);
    }
}
