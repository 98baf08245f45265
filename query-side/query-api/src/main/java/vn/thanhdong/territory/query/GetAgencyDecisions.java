package vn.thanhdong.territory.query;

import vn.thanhdong.query.Question;
import vn.thanhdong.territory.AgencyDecisions;

/**
 * What was decided about agencies; for everybody. Answered with nothing when the asker knows it already.
 *
 * @param known how many events the asker knows; 0 for none
 */
public record GetAgencyDecisions(int known) implements Question<AgencyDecisions> {

    @Override
    public Class<AgencyDecisions> answer() {
        return AgencyDecisions.class;
    }
}
