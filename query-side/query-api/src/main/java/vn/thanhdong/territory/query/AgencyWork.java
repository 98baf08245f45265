package vn.thanhdong.territory.query;

import java.util.Map;
import vn.thanhdong.territory.AgencyCode;

/**
 * Answer to {@link CountAgencyWork}.
 *
 * @param open by code of the agency: dossiers that it handles or that wait there, and that are not returned
 */
public record AgencyWork(Map<String, Long> open) {

    public AgencyWork {
        open = Map.copyOf(open);
    }

    public long open(AgencyCode agency) {
        return open.getOrDefault(agency.value(), 0L);
    }
}
