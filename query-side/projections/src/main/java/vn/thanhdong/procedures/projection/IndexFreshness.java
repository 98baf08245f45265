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
    private final LongSupplier lag;
    private final Clock clock;
    private Instant caughtUp = Instant.EPOCH;
    private @Nullable Instant behindSince;

    /**
     * @param lag events recorded and not yet in the index
     */
    public IndexFreshness(ElasticsearchClient client, LongSupplier lag, Clock clock) {
        this.index = new DossierIndex(client);
        this.lag = lag;
        this.clock = clock;
    }

    @Override
    public synchronized Instant caughtUpTo() {
        Instant now = look();
        if (behindSince == null) {
            return now;
        }
        Instant last = lastChange();
        return last.isAfter(caughtUp) ? last : caughtUp;
    }

    @Override
    public synchronized boolean delayed() {
        Instant now = look();
        return behindSince != null && behindSince.isBefore(now.minus(EXPECTED));
    }

    private Instant look() {
        Instant now = clock.instant();
        if (lag.getAsLong() == 0) {
            caughtUp = now;
            behindSince = null;
        } else if (behindSince == null) {
            behindSince = now;
        }
        return now;
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
