package vn.thanhdong.procedures.projection;

import java.time.Instant;

/** How far the documents that are read have followed what was recorded. */
public interface Freshness {

    /** Everything recorded until then is in the documents: now while nothing waits, else when the last one in was recorded. */
    Instant caughtUpTo();

    /** Whether that is longer ago than people should expect. */
    boolean delayed();
}
