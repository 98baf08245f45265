package vn.thanhdong.procedures.query;

import vn.thanhdong.procedures.ProcedureReleases;
import vn.thanhdong.query.Question;

/**
 * What was published of procedures; for everybody. Answered with nothing when the asker knows it already.
 *
 * @param known how many events the asker knows; 0 for none
 */
public record GetProcedureReleases(int known) implements Question<ProcedureReleases> {

    @Override
    public Class<ProcedureReleases> answer() {
        return ProcedureReleases.class;
    }
}
