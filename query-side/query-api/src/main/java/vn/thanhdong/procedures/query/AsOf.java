package vn.thanhdong.procedures.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.thanhdong.query.TimeAxis;

/**
 * A moment of the past at which lists and figures are asked for.
 *
 * @param at the moment, to the millisecond; what happened at it counts as past
 * @param axis by which time an event counts as past
 */
public record AsOf(Instant at, TimeAxis axis) {

    public AsOf {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
