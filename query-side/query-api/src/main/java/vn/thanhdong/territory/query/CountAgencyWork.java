package vn.thanhdong.territory.query;

import java.util.Set;
import vn.thanhdong.query.Question;
import vn.thanhdong.territory.AgencyCode;

/**
 * How many dossiers of these agencies, in the asker's scope, are open.
 *
 * @param agencies each is counted for itself, without those whose work came to it
 */
public record CountAgencyWork(Set<AgencyCode> agencies) implements Question<AgencyWork> {

    public CountAgencyWork {
        agencies = Set.copyOf(agencies);
    }

    @Override
    public Class<AgencyWork> answer() {
        return AgencyWork.class;
    }
}
