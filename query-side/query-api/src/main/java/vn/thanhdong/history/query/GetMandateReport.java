package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * What was looked at under a mandate, for the head of its team, administrators, and leaders who may confirm it; also after
 * its end.
 */
public record GetMandateReport(String mandateId) implements Question<MandateReport> {

    @Override
    public Class<MandateReport> answer() {
        return MandateReport.class;
    }
}
