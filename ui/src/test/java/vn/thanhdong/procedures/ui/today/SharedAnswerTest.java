package vn.thanhdong.procedures.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Role;
import vn.thanhdong.catalogue.CatalogueLoader;

class SharedAnswerTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Hands hands = new Hands();

    @Test
    void who_comes_within_three_seconds_shares_an_answer() {
        var shared = new SharedAnswer<>(asked::incrementAndGet, hands);

        assertThat(shared.get()).contains(1);
        hands.turn(Duration.ofSeconds(2));
        assertThat(shared.get()).contains(1);
        hands.turn(Duration.ofSeconds(2));
        assertThat(shared.get()).contains(2);
    }

    @Test
    void while_nobody_answers_the_last_answer_stands_and_none_is_none() {
        var shared = new SharedAnswer<>(this::onlyOnce, hands);
        assertThat(shared.get()).contains(1);
        hands.turn(Duration.ofSeconds(10));

        assertThat(shared.get()).contains(1);
        assertThat(new SharedAnswer<>(this::onlyOnce, hands).get()).isEmpty();
    }

    @Test
    void there_is_one_person_for_each_role_and_nobody_outside_of_a_demonstration() {
        var people =
                RoleWork.onePerRole(CatalogueLoader.fromClassPath().demoUsers().users());

        assertThat(people).hasSize(Role.values().length);
        assertThat(people).extracting(Account::username).startsWith("congdan", "motcua");
        assertThat(RoleWork.onePerRole(java.util.List.of())).isEmpty();
    }

    private int onlyOnce() {
        if (asked.incrementAndGet() > 1) {
            throw new IllegalStateException("away");
        }
        return 1;
    }

    /** Of a clock that a hand turns. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-25T01:00:00Z");

        void turn(Duration on) {
            now = now.plus(on);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
