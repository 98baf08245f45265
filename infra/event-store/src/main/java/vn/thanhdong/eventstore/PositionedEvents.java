package vn.thanhdong.eventstore;

import java.util.Set;
import java.util.function.Consumer;
import vn.thanhdong.event.DomainEvent;

/**
 * All recorded events by position, for those who read much at once: rebuilds, audits, time travel.
 *
 * <p>Any number of readers may read ranges of their own in parallel.
 */
public interface PositionedEvents {

    /** The highest position assigned, 0 when there is none. */
    long head();

    /**
     * Reads the positions after {@code afterPosition}, {@code limit} of them at most, in order.
     *
     * @return the position that was reached; {@code afterPosition} itself when there is nothing beyond it
     */
    default long read(long afterPosition, int limit, Consumer<PositionedEvent> reader) {
        return read(afterPosition, limit, Set.of(), reader);
    }

    /**
     * The same, passing on only events of the given types; the others still count for {@code limit}.
     *
     * @param types none means all
     */
    long read(
            long afterPosition,
            int limit,
            Set<? extends Class<? extends DomainEvent>> types,
            Consumer<PositionedEvent> reader);

    /** Reads everything from after {@code afterPosition} up to and including {@code lastPosition}. */
    default void readUpTo(long afterPosition, long lastPosition, Consumer<PositionedEvent> reader) {
        long reached = afterPosition;
        while (reached < lastPosition) {
            long next = read(reached, (int) Math.min(5_000, lastPosition - reached), reader);
            if (next == reached) {
                return;
            }
            reached = next;
        }
    }
}
