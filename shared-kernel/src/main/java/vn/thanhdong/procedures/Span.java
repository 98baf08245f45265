package vn.thanhdong.procedures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Every moment after one and not after another. What was known at the end of a period is what happened before it, so an
 * event counts for the moments after its own.
 *
 * @param after the first moment lies after this one; null where there is no beginning
 * @param upTo the last moment; null where it goes on
 */
public record Span(@Nullable Instant after, @Nullable Instant upTo) {

    /** Whether the moment lies in it. */
    public boolean holds(Instant moment) {
        return (after == null || moment.isAfter(after)) && (upTo == null || !moment.isAfter(upTo));
    }
}
