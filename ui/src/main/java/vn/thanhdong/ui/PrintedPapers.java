package vn.thanhdong.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.papers.DeskPapers;
import vn.thanhdong.papers.DossierPapers;
import vn.thanhdong.papers.ProvenCopies;
import vn.thanhdong.procedures.query.ControlSheet;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.Handover;
import vn.thanhdong.procedures.query.PaperOfDossier;
import vn.thanhdong.procedures.query.PaperProof;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.procedures.ui.dossier.Papers;
import vn.thanhdong.procedures.ui.files.ProofPress;
import vn.thanhdong.territory.AgencyCode;

/** The papers of dossiers and of desks as PDF, for whoever runs the pages. */
public final class PrintedPapers implements Papers, ProofPress {

    private final DossierPapers papers;
    private final DeskPapers ofDesks;
    private final ProvenCopies copies;

    /**
     * @param folder packs that replace the built-in ones, for the templates among them; empty for the built-in ones
     * @param site the address of the pages, which stands in QR codes
     * @throws vn.thanhdong.catalogue.CatalogueException a template cannot be used: which, where and why
     */
    public PrintedPapers(Catalogue catalogue, String folder, Clock clock, String site) {
        this(() -> catalogue, folder, clock, site);
    }

    /**
     * The same with a catalogue that changes.
     *
     * @throws vn.thanhdong.catalogue.CatalogueException a template cannot be used: which, where and why
     */
    public PrintedPapers(Supplier<Catalogue> catalogue, String folder, Clock clock, String site) {
        PackSource templates = templates(folder);
        papers = new DossierPapers(catalogue, templates, clock, site);
        ofDesks = new DeskPapers(catalogue, templates, clock);
        copies = new ProvenCopies(templates, site);
    }

    /** A folder made before there were templates for all papers does without them. */
    private static PackSource templates(String folder) {
        PackSource builtIn = PackSource.ofClassPath();
        if (folder.isBlank()) {
            return builtIn;
        }
        PackSource own = PackSource.ofFolder(Path.of(folder));
        return name -> own.read(name).or(() -> builtIn.read(name));
    }

    @Override
    public byte[] print(PaperOfDossier paper, DossierDetail dossier, String issuedBy) {
        return papers.print(paper, dossier, issuedBy);
    }

    @Override
    public byte[] copy(byte[] issued, PaperProof proof) {
        return copies.copy(issued, proof);
    }

    @Override
    public byte[] printControlSheet(ControlSheet sheet, DossierDetail dossier, String printedBy) {
        return papers.printControlSheet(sheet, dossier, printedBy);
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
