package vn.thanhdong.reception.command;

import java.util.Set;
import vn.thanhdong.reception.VisitPurpose;
import vn.thanhdong.territory.AgencyCode;

/**
 * Calls who is next in line to a counter. Whoever was there before is done by it.
 *
 * @param counter number of the counter, from 1 to 99
 * @param purposes what this counter serves; at least one
 */
public record CallNext(AgencyCode agency, int counter, Set<VisitPurpose> purposes) implements QueueCommand {

    public CallNext {
        purposes = Set.copyOf(purposes);
    }
}
