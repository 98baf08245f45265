package vn.thanhdong.procedures.ui.dossier;

import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.query.DossierDetail;

/** Prints official papers. Whoever runs the pages may provide it; without it no paper is offered. */
public interface Papers {

    /**
     * The paper as a PDF, in Vietnamese, the language of the law.
     *
     * @param issuedBy name of who issues it, for the place of the signature
     */
    byte[] print(PaperKind kind, DossierDetail dossier, String issuedBy);

    /** The result as a PDF, with the band that says that it is not signed digitally. */
    byte[] printResult(DossierDetail dossier);
}
