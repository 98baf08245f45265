package vn.thanhdong.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Grants;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.territory.AgencyCode;

class IdentityTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final AgencyCode WARD = new AgencyCode("H23.30.01");
    private static final Actor CLERK =
            new Actor(new PersonId("clerk-1"), Role.CLERK, Optional.of(WARD), Optional.empty());

    private final IdentitySecret secret = IdentitySecret.of("a secret of thirty-two bytes or more");
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Grants grants = person -> person.equals(CLERK.person())
            ? Set.of(new Grant(Role.CLERK, Optional.of(WARD), Optional.empty()))
            : Set.of();

    @Test
    void a_signed_identity_is_believed() {
        String token = new IdentitySigner(secret, clock).sign(CLERK);

        assertThat(new IdentityVerifier(secret, grants, clock).verify(token)).contains(CLERK);
    }

    @Test
    void a_role_that_the_person_does_not_hold_is_not_believed_even_when_signed() {
        Actor leader = new Actor(CLERK.person(), Role.LEADER, CLERK.agency(), Optional.empty());
        String token = new IdentitySigner(secret, clock).sign(leader);

        assertThat(new IdentityVerifier(secret, grants, clock).verify(token)).isEmpty();
    }

    @Test
    void an_identity_signed_with_another_secret_is_not_believed() {
        String token = new IdentitySigner(IdentitySecret.of("another secret of thirty-two bytes"), clock).sign(CLERK);

        assertThat(new IdentityVerifier(secret, grants, clock).verify(token)).isEmpty();
    }

    @Test
    void an_identity_is_not_believed_three_minutes_later() {
        String token = new IdentitySigner(secret, clock).sign(CLERK);
        Clock later = Clock.offset(clock, Duration.ofMinutes(3));

        assertThat(new IdentityVerifier(secret, grants, later).verify(token)).isEmpty();
    }

    @Test
    void an_identity_that_was_believed_before_is_not_believed_when_it_has_grown_old() {
        var now = new AtomicReference<>(NOW);
        InstantSource moving = now::get;
        var verifier = new IdentityVerifier(secret, grants, moving.withZone(ZoneOffset.UTC));
        String token = new IdentitySigner(secret, clock).sign(CLERK);
        assertThat(verifier.verify(token)).contains(CLERK);
        assertThat(verifier.verify(token)).contains(CLERK);

        now.set(NOW.plus(Duration.ofMinutes(3)));

        assertThat(verifier.verify(token)).isEmpty();
    }

    @Test
    void an_identity_that_was_believed_before_is_not_believed_when_the_role_is_taken_away() {
        var held = new AtomicReference<>(grants.of(CLERK.person()));
        var verifier = new IdentityVerifier(secret, person -> held.get(), clock);
        String token = new IdentitySigner(secret, clock).sign(CLERK);
        assertThat(verifier.verify(token)).contains(CLERK);

        held.set(Set.of());

        assertThat(verifier.verify(token)).isEmpty();
    }

    @Test
    void a_short_secret_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> IdentitySecret.of("short")).hasMessageContaining("THANHDONG_IDENTITY_SECRET");
    }

    @Test
    void a_token_serves_for_a_minute_and_is_then_made_anew() {
        var now = new AtomicReference<>(NOW);
        InstantSource moving = now::get;
        var signer = new IdentitySigner(secret, moving.withZone(ZoneOffset.UTC));
        String first = signer.sign(CLERK);

        now.set(NOW.plusSeconds(59));
        assertThat(signer.sign(CLERK)).isEqualTo(first);
        now.set(NOW.plusSeconds(60));
        assertThat(signer.sign(CLERK)).isNotEqualTo(first);
    }
}
