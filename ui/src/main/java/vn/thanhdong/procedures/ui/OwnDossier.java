package vn.thanhdong.procedures.ui;

import java.util.Optional;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;

/** A dossier as its applicant sees it: nothing in it is missing. */
record OwnDossier(
        DossierDetail detail, DossierSummary summary, DossierProgress progress, Optional<Procedure> procedure) {

    /** Empty when there is no such dossier, or it is not theirs. */
    static Optional<OwnDossier> of(DossierDetail detail, Catalogue catalogue) {
        DossierSummary summary = detail.summary();
        DossierProgress progress = detail.progress();
        return !detail.found() || summary == null || progress == null
                ? Optional.empty()
                : Optional.of(new OwnDossier(
                        detail,
                        summary,
                        progress,
                        catalogue
                                .procedure(summary.procedure(), detail.procedureVersion())
                                .or(() -> catalogue.procedure(summary.procedure()))));
    }
}
