package vn.thanhdong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ExpiringCacheTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final ExpiringCache<String, Integer> cache = new ExpiringCache<>(2, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void an_entry_is_known_until_its_moment() {
        cache.put("later", 1, LATER);
        cache.put("now", 2, NOW);

        assertThat(cache.find("later")).contains(1);
        assertThat(cache.find("now")).isEmpty();
        assertThat(cache.find("never")).isEmpty();
    }

    @Test
    void the_oldest_leaves_for_a_new_one_and_what_is_put_again_is_new() {
        cache.put("first", 1, LATER);
        cache.put("second", 2, LATER);
        cache.put("first", 3, LATER);
        cache.put("third", 4, LATER);

        assertThat(cache.find("first")).contains(3);
        assertThat(cache.find("second")).isEmpty();
        assertThat(cache.find("third")).contains(4);
    }

    @Test
    void what_is_to_be_forgotten_is() {
        cache.put("key", 1, LATER);
        cache.forget("key");

        assertThat(cache.find("key")).isEmpty();
    }
}
