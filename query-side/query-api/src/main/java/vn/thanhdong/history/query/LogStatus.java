package vn.thanhdong.history.query;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@link GetLogStatus}.
 *
 * @param published what is published; empty where this installation publishes no log
 * @param check how far the store was compared with it
 */
public record LogStatus(Optional<Published> published, Check check) {

    /** An installation that publishes no log. */
    public static final LogStatus NO_LOG =
            new LogStatus(Optional.empty(), new Check(0, null, 0, null, false, Optional.empty()));

    /**
     * What is published.
     *
     * @param head last position that was given
     * @param size events that the last checkpoint covers, 0 before the first
     * @param root its root in Base64, empty before the first
     * @param checkpoint its text with signatures, empty before the first
     * @param at when it was signed; null before the first
     * @param publicKey verifier key, {@code name+id+key}
     * @param witness who confirms checkpoints, empty where nobody is named
     * @param witnessProblem why that one did not confirm the last, empty when it did
     */
    public record Published(
            long head,
            long size,
            String root,
            String checkpoint,
            @Nullable Instant at,
            String publicKey,
            String witness,
            String witnessProblem) {}

    /**
     * How far the store was compared with the log.
     *
     * @param position last one that the running pass found as it was recorded
     * @param at when; null before the first
     * @param wholePosition where the last whole pass without a difference ended, 0 before the first
     * @param wholeAt when; null before the first
     * @param asked whether a pass that a person asked for is under way
     * @param alarm the first difference that was found, until a whole pass finds none
     */
    public record Check(
            long position,
            @Nullable Instant at,
            long wholePosition,
            @Nullable Instant wholeAt,
            boolean asked,
            Optional<Alarm> alarm) {}

    /**
     * The store is not what was recorded.
     *
     * @param position first one that differs
     * @param difference in what
     * @param foundAt when it was found
     */
    public record Alarm(long position, Difference difference, Instant foundAt) {}

    /** In what the store differs. */
    public enum Difference {
        POSITION_MISSING,
        POSITION_INVENTED,
        EVENT_MISSING,
        EVENT_CHANGED,
        EVENT_INSERTED,
        LEAF_CHANGED,
        TILE_CHANGED,
        CHECKPOINT_CHANGED
    }
}
