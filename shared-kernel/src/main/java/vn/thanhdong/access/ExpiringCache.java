package vn.thanhdong.access;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered for a while and may be forgotten at any time: each entry until its moment, and at most so many, the
 * oldest leaving first. May be used by many threads.
 */
public final class ExpiringCache<K, V> {

    private record Held<V>(V value, Instant until) {}

    private final Clock clock;
    private final Map<K, Held<V>> entries;

    public ExpiringCache(int limit, Clock clock) {
        this.clock = clock;
        entries = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Held<V>> eldest) {
                return size() > limit;
            }
        };
    }

    /** Empty from its moment on. */
    public synchronized Optional<V> find(K key) {
        Held<V> entry = entries.get(key);
        return entry == null || !clock.instant().isBefore(entry.until) ? Optional.empty() : Optional.of(entry.value);
    }

    /** In place of what was known of this key; it is the newest then. */
    public synchronized void put(K key, V value, Instant until) {
        entries.remove(key);
        entries.put(key, new Held<>(value, until));
    }

    public synchronized void forget(K key) {
        entries.remove(key);
    }
}
