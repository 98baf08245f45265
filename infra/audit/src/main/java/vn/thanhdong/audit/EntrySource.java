package vn.thanhdong.audit;

import java.util.List;
import java.util.Optional;
import vn.thanhdong.eventstore.log.Difference;

/** The entries that are audited, in the order of their positions. Several threads ask at once. */
interface EntrySource {

    /**
     * One of them.
     *
     * @param bytes of the entry as it follows from what there is now; empty when none follows
     * @param problem what is wrong with it in itself
     */
    record Entry(long position, String eventId, byte[] bytes, Optional<Difference> problem) {}

    /** The highest position there is, 0 without any. */
    long head();

    /** Those after a position, up to and including another; fewer where some are missing. */
    List<Entry> between(long after, long last);

    /** The position behind which an event was put in that never got one; empty when there is none. */
    Optional<Entry> inserted();
}
