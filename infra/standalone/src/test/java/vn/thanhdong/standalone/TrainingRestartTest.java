package vn.thanhdong.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.identity.IdentitySecret;
import vn.thanhdong.identity.IdentitySigner;
import vn.thanhdong.identity.IdentityVerifier;
import vn.thanhdong.territory.AgencyCode;

class TrainingRestartTest {

    private static final IdentitySecret SECRET = IdentitySecret.of("0123456789012345678901234567890123456789");
    private static final Optional<AgencyCode> AGENCY = Optional.of(new AgencyCode("H23"));
    private static final Clock CLOCK = Clock.systemUTC();

    private final IdentitySigner signer = new IdentitySigner(SECRET, CLOCK);
    private final TrainingRestart restart = new TrainingRestart(new IdentityVerifier(
            SECRET, person -> Set.of(new Grant(Role.valueOf(person.value()), AGENCY, Optional.empty())), CLOCK));

    @Test
    void an_administrator_begins_anew_and_nobody_else() throws Exception {
        CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> {
            try {
                restart.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(restart.request(signer.sign(actor(Role.LEADER, Role.LEADER))))
                .isFalse();
        assertThat(restart.request(signer.sign(actor(Role.LEADER, Role.ADMINISTRATOR))))
                .isFalse();
        assertThat(restart.request("forged")).isFalse();
        assertThat(begun).isNotDone();

        assertThat(restart.request(signer.sign(actor(Role.ADMINISTRATOR, Role.ADMINISTRATOR))))
                .isTrue();
        begun.get(10, TimeUnit.SECONDS);
    }

    /** Somebody who holds one role and claims another, or the same. */
    private static Actor actor(Role held, Role claimed) {
        return new Actor(new PersonId(held.name()), claimed, AGENCY, Optional.empty());
    }
}
