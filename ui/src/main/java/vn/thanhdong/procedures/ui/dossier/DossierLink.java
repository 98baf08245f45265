package vn.thanhdong.procedures.ui.dossier;

import vn.thanhdong.procedures.query.DossierSummary;

/** Where the pages of a dossier are, relative to the application. */
public final class DossierLink {

    private DossierLink() {}

    public static String of(DossierSummary dossier) {
        return "ho-so/" + dossier.id();
    }

    /** The page of the history context that tells what happened to it. */
    static String historyOf(DossierSummary dossier) {
        return "lich-su/" + dossier.id();
    }
}
