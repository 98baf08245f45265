package vn.thanhdong.ui;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.ExpiringCache;

/** Locks a username for five minutes after five wrong passwords, whether it exists or not. */
@Service
public class SignInLimit {

    static final int ATTEMPTS = 5;
    static final Duration LOCK = Duration.ofMinutes(5);

    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final ExpiringCache<String, Integer> failures;

    @Autowired
    public SignInLimit() {
        this(Clock.systemUTC());
    }

    SignInLimit(Clock clock) {
        this.clock = clock;
        failures = new ExpiringCache<>(REMEMBERED, clock);
    }

    /** Whether that username has to wait. */
    public boolean locks(String username) {
        return failures.find(username).filter(count -> count >= ATTEMPTS).isPresent();
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        count(event.getAuthentication().getName());
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        failures.forget(AccountUsers.normal(event.getAuthentication().getName()));
    }

    synchronized void count(String typed) {
        String username = AccountUsers.normal(typed);
        int before = failures.find(username).orElse(0);
        failures.put(username, before + 1, clock.instant().plus(LOCK));
    }
}
