package vn.thanhdong.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.papers.DeskPapers;
import vn.thanhdong.papers.DossierPapers;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.Handover;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.procedures.ui.dossier.Papers;
import vn.thanhdong.territory.AgencyCode;

/** The papers of dossiers and of desks as PDF, for whoever runs the pages. */
public final class PrintedPapers implements Papers {

    private final DossierPapers papers;
    private final DeskPapers ofDesks;

    /** @param site the address of the pages, which stands in QR codes */
    public PrintedPapers(Catalogue catalogue, Clock clock, String site) {
        papers = new DossierPapers(catalogue, clock, site);
        ofDesks = new DeskPapers(catalogue, clock);
    }

    @Override
    public byte[] print(PaperKind kind, DossierDetail dossier, String issuedBy) {
        return papers.print(kind, dossier, issuedBy);
    }

    @Override
    public byte[] printResult(DossierDetail dossier) {
        return papers.printResult(dossier);
    }

    @Override
    public byte[] printRegister(
            AgencyCode desk, LocalDate from, LocalDate to, List<RegisterEntry> entries, String clerk) {
        return ofDesks.register(desk, from, to, entries, clerk);
    }

    @Override
    public byte[] printHandover(Handover handover, List<Handover.Sheet> sheets, String clerk) {
        return ofDesks.handover(handover, sheets, clerk);
    }
}
