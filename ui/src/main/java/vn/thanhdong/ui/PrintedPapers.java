package vn.thanhdong.ui;

import java.time.Clock;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.papers.DossierPapers;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.ui.dossier.Papers;

/** The papers of a dossier as PDF, for whoever runs the pages. */
public final class PrintedPapers implements Papers {

    private final DossierPapers papers;

    /** @param site the address of the pages, which stands in QR codes */
    public PrintedPapers(Catalogue catalogue, Clock clock, String site) {
        papers = new DossierPapers(catalogue, clock, site);
    }

    @Override
    public byte[] print(PaperKind kind, DossierDetail dossier, String issuedBy) {
        return papers.print(kind, dossier, issuedBy);
    }

    @Override
    public byte[] printResult(DossierDetail dossier) {
        return papers.printResult(dossier);
    }
}
