package vn.thanhdong.eventstore.personal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import vn.thanhdong.access.PersonId;

/**
 * At most 100,000 keys (some 30 MB), each for a minute, the oldest leaving first: more than dossiers are met between two
 * events of one of them when a log is read whose dossiers are worked at side by side.
 */
final class KeyCache {

    private static final int LIMIT = 100_000;
    private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);

    private record Held(SecretKey key, Instant until) {}

    private final Clock clock;
    private final Map<PersonId, Held> entries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, Held> eldest) {
            return size() > LIMIT;
        }
    };

    KeyCache(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<SecretKey> find(PersonId person) {
        Held entry = entries.get(person);
        return entry == null || clock.instant().isAfter(entry.until) ? Optional.empty() : Optional.of(entry.key);
    }

    synchronized void put(PersonId person, SecretKey key) {
        entries.remove(person);
        entries.put(person, new Held(key, clock.instant().plus(TRUSTED_FOR)));
    }

    synchronized void forget(PersonId person) {
        entries.remove(person);
    }

    synchronized void clear() {
        entries.clear();
    }
}
