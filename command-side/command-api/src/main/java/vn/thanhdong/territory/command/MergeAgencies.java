package vn.thanhdong.territory.command;

import java.time.LocalDate;
import java.util.List;
import vn.thanhdong.territory.AgencyCode;

/**
 * Ends agencies from a day on and says who goes on with their work, for administrators. With several successors it is a
 * dissolution: the first takes over what is open, all may see it.
 *
 * @param agencies those that end
 * @param successors those that go on; none of them ends
 * @param newName the name that the first successor bears from that day on, Vietnamese; empty when it keeps its own
 * @param from first day without them, Vietnam's local date
 * @param number number and authority of the decision
 * @param decidedOn day on which it was signed
 */
public record MergeAgencies(
        List<AgencyCode> agencies,
        List<AgencyCode> successors,
        String newName,
        LocalDate from,
        String number,
        LocalDate decidedOn)
        implements AgencyCommand {

    public MergeAgencies {
        agencies = List.copyOf(agencies);
        successors = List.copyOf(successors);
    }
}
