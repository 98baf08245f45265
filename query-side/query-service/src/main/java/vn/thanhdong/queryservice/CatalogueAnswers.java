package vn.thanhdong.queryservice;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import vn.thanhdong.catalogue.CatalogueInForce;
import vn.thanhdong.procedures.ProcedureReleases;
import vn.thanhdong.procedures.query.GetProcedureReleases;
import vn.thanhdong.territory.AgencyDecisions;
import vn.thanhdong.territory.query.GetAgencyDecisions;

/** Answers from what this process has followed: what was decided about agencies, and published of procedures. */
final class CatalogueAnswers {

    private final CatalogueInForce catalogue;

    CatalogueAnswers(CatalogueInForce catalogue) {
        this.catalogue = catalogue;
    }

    @QueryHandler
    AgencyDecisions answer(GetAgencyDecisions question) {
        AgencyDecisions decisions = catalogue.agencies().decisions();
        return decisions.recorded() > question.known()
                ? decisions
                : new AgencyDecisions(List.of(), decisions.recorded());
    }

    @QueryHandler
    ProcedureReleases answer(GetProcedureReleases question) {
        ProcedureReleases releases = catalogue.procedures().releases();
        return releases.recorded() > question.known()
                ? releases
                : new ProcedureReleases(List.of(), releases.recorded());
    }
}
