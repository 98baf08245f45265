package vn.thanhdong.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

class SignInLimitTest {

    private final Moving clock = new Moving();
    private final SignInLimit limit = new SignInLimit(clock);

    @Test
    void fiveWrongPasswordsLockTheUsernameForFiveMinutes() {
        fail("motcua", 5);

        assertThat(limit.locks("motcua")).isTrue();
        assertThat(limit.locks("chuyenvien")).isFalse();
        clock.now = clock.now.plus(Duration.ofMinutes(5));
        assertThat(limit.locks("motcua")).isFalse();
    }

    @Test
    void fourWrongPasswordsDoNotLock() {
        fail("motcua", 4);

        assertThat(limit.locks("motcua")).isFalse();
    }

    @Test
    void aUsernameTypedInAnotherWayIsTheSame() {
        fail(" MotCua", 5);

        assertThat(limit.locks("motcua")).isTrue();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        fail("motcua", 4);
        limit.succeeded(new AuthenticationSuccessEvent(new TestingAuthenticationToken("motcua", "")));
        fail("motcua", 4);

        assertThat(limit.locks("motcua")).isFalse();
    }

    private void fail(String username, int times) {
        for (int i = 0; i < times; i++) {
            limit.count(username);
        }
    }

    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-01-05T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
