package vn.thanhdong.history.projection;

import java.util.Map;

/** Places of events in the log of all events. */
public interface EventPositions {

    /**
     * Positions of the events of one aggregate.
     *
     * @return by id of the event; one that has no position yet is missing
     */
    Map<String, Long> of(String aggregateId);
}
