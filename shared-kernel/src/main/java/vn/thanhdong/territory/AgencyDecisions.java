package vn.thanhdong.territory;

import java.util.List;
import java.util.stream.Stream;
import vn.thanhdong.territory.event.AgenciesReformed;
import vn.thanhdong.territory.event.AgencyEvent;
import vn.thanhdong.territory.event.AgencyReformWithdrawn;

/**
 * All that was decided about agencies beside the packs: a pure fold of its events.
 *
 * @param all in the order in which they were entered, also those that were taken back
 * @param recorded how many events that are
 */
public record AgencyDecisions(List<AgencyDecision> all, int recorded) {

    public static final AgencyDecisions NONE = new AgencyDecisions(List.of(), 0);

    public AgencyDecisions {
        all = List.copyOf(all);
    }

    public AgencyDecisions after(AgencyEvent event) {
        List<AgencyDecision> now = switch (event) {
            case AgenciesReformed e ->
                Stream.concat(all.stream(), Stream.of(e.decision())).toList();
            case AgencyReformWithdrawn e ->
                all.stream()
                        .map(one -> one.id().equals(e.decisionId()) ? one.withdrawn(e.reason()) : one)
                        .toList();
        };
        return new AgencyDecisions(now, recorded + 1);
    }

    /** Those that were not taken back, in the order in which they were entered. */
    public List<AgencyDecision> standing() {
        return all.stream().filter(AgencyDecision::stands).toList();
    }
}
