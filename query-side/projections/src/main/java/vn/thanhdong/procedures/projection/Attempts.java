package vn.thanhdong.procedures.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failed attempts of the last hour, so that nobody finds a phone's digits by trying. Of one process. */
final class Attempts {

    private static final int ALLOWED = 5;
    private static final Duration WITHIN = Duration.ofHours(1);

    /** Who tries from many sessions on many codes pushes out old entries; each of them is still held to five. */
    private static final int REMEMBERED = 100_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean exhausted(String key) {
        Deque<Instant> failed = failures.get(key);
        if (failed == null) {
            return false;
        }
        Instant since = clock.instant().minus(WITHIN);
        failed.removeIf(at -> !at.isAfter(since));
        if (failed.isEmpty()) {
            failures.remove(key);
        }
        return failed.size() >= ALLOWED;
    }

    synchronized void failed(String key) {
        failures.computeIfAbsent(key, first -> new ArrayDeque<>()).add(clock.instant());
    }
}
