package vn.thanhdong.procedures.ui.dossier;

import vn.thanhdong.procedures.query.DossierSummary;

/** Where the page of a dossier is, relative to the application. */
public final class DossierLink {

    private DossierLink() {}

    public static String of(DossierSummary dossier) {
        return "ho-so/" + dossier.id();
    }
}
