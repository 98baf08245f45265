package vn.thanhdong.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Service;

/** Locks a username for five minutes after five wrong passwords, whether it exists or not. */
@Service
public class SignInLimit {

    static final int ATTEMPTS = 5;
    static final Duration LOCK = Duration.ofMinutes(5);

    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Autowired
    public SignInLimit() {
        this(Clock.systemUTC());
    }

    SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whether that username has to wait. */
    public synchronized boolean locks(String username) {
        Failures known = failures.get(username);
        return known != null
                && known.count() >= ATTEMPTS
                && clock.instant().isBefore(known.last().plus(LOCK));
    }

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        count(event.getAuthentication().getName());
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(AccountUsers.normal(event.getAuthentication().getName()));
    }

    synchronized void count(String typed) {
        String username = AccountUsers.normal(typed);
        Instant now = clock.instant();
        Failures known = failures.remove(username);
        int before = known == null || !now.isBefore(known.last().plus(LOCK)) ? 0 : known.count();
        failures.put(username, new Failures(before + 1, now));
    }
}
