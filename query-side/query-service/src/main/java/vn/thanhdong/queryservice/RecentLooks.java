package vn.thanhdong.queryservice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.ExpiringCache;
import vn.thanhdong.access.Shown;
import vn.thanhdong.access.event.PersonalDataViewed.Seen;

/**
 * What was recorded lately, so that the same is not recorded again at every click: names in lists for an hour, all else
 * for a quarter of one. Forgetting too early costs an event and loses nothing, so it is kept in memory alone.
 */
final class RecentLooks {

    private static final int LIMIT = 100_000;
    private static final Duration NAMES = Duration.ofHours(1);
    private static final Duration ANYTHING_MORE = Duration.ofMinutes(15);

    private record Look(Actor viewer, String mandate, Seen seen) {}

    private final Clock clock;
    private final ExpiringCache<Look, Boolean> recorded;

    RecentLooks(Clock clock) {
        this.clock = clock;
        recorded = new ExpiringCache<>(LIMIT, clock);
    }

    /**
     * Those of these looks that have to be recorded.
     *
     * @param mandate under which they were, so that each has its own; empty for who needs none
     */
    List<Seen> fresh(Actor viewer, String mandate, List<Seen> looks) {
        return looks.stream()
                .filter(seen -> recorded.find(new Look(viewer, mandate, seen)).isEmpty())
                .toList();
    }

    /** These have been recorded. */
    void recorded(Actor viewer, String mandate, List<Seen> looks) {
        Instant now = clock.instant();
        looks.forEach(seen -> recorded.put(
                new Look(viewer, mandate, seen), true, now.plus(seen.shown() == Shown.NAME ? NAMES : ANYTHING_MORE)));
    }
}
