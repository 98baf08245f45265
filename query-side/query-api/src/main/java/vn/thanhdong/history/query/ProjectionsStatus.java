package vn.thanhdong.history.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@link GetProjections}.
 *
 * @param head last position of the log
 * @param projections each projection
 * @param setAside documents that the engine refused, oldest first, at most 1,000
 */
public record ProjectionsStatus(long head, List<Projection> projections, List<SetAside> setAside) {

    /**
     * One projection.
     *
     * @param name stable name
     * @param index index that serves readers now
     * @param position last position applied
     * @param documents documents in the index
     * @param state what it is doing
     * @param rebuiltEvents events read by the running or last rebuild
     * @param rebuildStartedAt start of the running or last rebuild; null when there was none
     * @param eventsPerSecond rate of the running or last rebuild, without its pauses
     * @param kept names of indexes that served before and were not dropped yet, the oldest first
     */
    public record Projection(
            String name,
            String index,
            long position,
            long documents,
            State state,
            long rebuiltEvents,
            @Nullable Instant rebuildStartedAt,
            long eventsPerSecond,
            List<String> kept) {

        public Projection {
            kept = List.copyOf(kept);
        }
    }

    /** What a projection is doing. */
    public enum State {
        LIVE,
        CATCHING_UP,
        REBUILDING,
        /** A rebuild that somebody paused; the index that serves follows the log. */
        PAUSED,
        WAITING_FOR_ENGINE
    }

    /**
     * A document that was put aside with its events, so that the rest could go on.
     *
     * @param projection whose
     * @param documentId which
     * @param firstPosition first event not applied
     * @param events how many wait
     * @param reason what the engine said
     * @param since put aside at
     * @param parkedBecause why it waits on purpose; empty when nobody decided so
     */
    public record SetAside(
            String projection,
            String documentId,
            long firstPosition,
            long events,
            String reason,
            Instant since,
            String parkedBecause) {

        /** Waits on purpose. */
        public boolean isParked() {
            return !parkedBecause.isEmpty();
        }
    }

    public ProjectionsStatus {
        projections = List.copyOf(projections);
        setAside = List.copyOf(setAside);
    }
}
