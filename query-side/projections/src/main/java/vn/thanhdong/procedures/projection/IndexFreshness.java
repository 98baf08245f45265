package vn.thanhdong.procedures.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Freshness by what is in the index: the events that wait are counted by whoever runs the projection. */
public final class IndexFreshness implements Freshness {

    /** Visible on another person's screen after 1.5 seconds is the rule; people are told when it is clearly broken. */
    private static final Duration EXPECTED = Duration.ofSeconds(5);

    private final DossierIndex index;
    private final LongSupplier position;
    private final LongSupplier head;
    private final Clock clock;
    private Instant caughtUp = Instant.EPOCH;
    private @Nullable Behind behind;

    /** What had been recorded at a moment, and was not in the index then. */
    private record Behind(Instant since, long recorded) {}

    /**
     * @param position last event that is in the index
     * @param head last event recorded
     */
    public IndexFreshness(ElasticsearchClient client, LongSupplier position, LongSupplier head, Clock clock) {
        this.index = new DossierIndex(client);
        this.position = position;
        this.head = head;
        this.clock = clock;
    }

    @Override
    public Seen look() {
        Instant now = clock.instant();
        long reached = position.getAsLong();
        long recorded = head.getAsLong(); // in this order, so that what waits is rather over-estimated
        Instant before;
        boolean delayed;
        synchronized (this) {
            remember(now, reached, recorded);
            if (behind == null) {
                return new Seen(now, false);
            }
            before = caughtUp;
            delayed = behind.since().isBefore(now.minus(EXPECTED));
        }
        Instant last = lastChange();
        return new Seen(last.isAfter(before) ? last : before, delayed);
    }

    private void remember(Instant now, long reached, long recorded) {
        if (reached >= recorded) {
            caughtUp = now;
            behind = null;
            return;
        }
        Behind before = behind;
        if (before == null || reached >= before.recorded()) {
            // on a busy day something always waits; what waited at the last look is there by now
            caughtUp = before == null ? caughtUp : before.since();
            behind = new Behind(now, recorded);
        }
    }

    private Instant lastChange() {
        return index
                .search(request -> request.size(1).sort(Orders.lastChanged()).source(source -> source.fetch(false)))
                .hits()
                .hits()
                .stream()
                .findFirst()
                .map(Hit::sort)
                .map(sort -> Instant.ofEpochMilli(
                        Objects.requireNonNull(sort.getFirst()).longValue()))
                .orElse(Instant.EPOCH);
    }
}
