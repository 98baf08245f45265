package vn.thanhdong.procedures.projection;

import java.time.Instant;

/** How far the documents that are read have followed what was recorded. */
public interface Freshness {

    /**
     * What one look finds.
     *
     * @param asOf everything recorded until then is in the documents: now while nothing waits, else when the last one in
     *     was recorded
     * @param delayed whether that is longer ago than people should expect
     */
    record Seen(Instant asOf, boolean delayed) {}

    /** Asks the event store and the index's token once each. */
    Seen look();

    /** Everything recorded until then is in the documents. */
    default Instant caughtUpTo() {
        return look().asOf();
    }
}
