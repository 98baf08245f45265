package vn.thanhdong.papers;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.query.ControlSheet;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.PaperOfDossier;

/**
 * The papers of a dossier: 01 to 06 (Appendix I of Circular 03/2025/TT-VPCP) and its result, A4, in Vietnamese, the
 * language of the law. A result that is not digitally signed says so across its top; so does what is printed without
 * being the document that is issued.
 */
public final class DossierPapers {

    private final Supplier<PaperWords> words;
    private final Supplier<SheetWords> sheetWords;
    private final PaperPress press;

    /**
     * @param templates where the templates are read from
     * @param site address under which people reach the pages, without a slash at its end; it stands in the QR code
     * @throws vn.thanhdong.catalogue.CatalogueException a template cannot be used: which, where and why
     */
    public DossierPapers(Catalogue catalogue, PackSource templates, Clock clock, String site) {
        this(() -> catalogue, templates, clock, site);
    }

    /**
     * The same with a catalogue that changes: a paper is printed as it says at that moment.
     *
     * @throws vn.thanhdong.catalogue.CatalogueException a template cannot be used: which, where and why
     */
    public DossierPapers(Supplier<Catalogue> catalogue, PackSource templates, Clock clock, String site) {
        words = () -> new PaperWords(catalogue.get(), clock, site);
        sheetWords = () -> new SheetWords(catalogue.get(), clock);
        press = new PaperPress(new PaperTemplates(templates));
    }

    /**
     * The paper as a PDF. With a number that no document bears yet it is the one to be issued; without one it says that
     * it is a preview, and where it was issued before, that this is not that document.
     *
     * @param clerk name of who issues it, for the place of the signature
     * @throws IllegalArgumentException when the dossier was not found, so that there is nothing to print
     */
    public byte[] print(PaperOfDossier paper, DossierDetail dossier, String clerk) {
        PaperKind kind = paper.paper().kind();
        Map<String, Object> all = words.get().ofPaper(paper, dossier, clerk);
        all.put("title", Terms.of(kind).vi());
        return press.print(kind.form(), all);
    }

    /**
     * Paper 06 as it stands now, across. It is no paper that leaves the house: it has no number, and says when it was
     * printed.
     *
     * @param clerk name of who prints it
     * @throws IllegalArgumentException as above
     */
    public byte[] printControlSheet(ControlSheet sheet, DossierDetail dossier, String clerk) {
        Map<String, Object> all = words.get().ofDossier(dossier, clerk);
        all.putAll(sheetWords.get().of(sheet, dossier));
        all.put("title", "Phiếu kiểm soát quá trình giải quyết hồ sơ");
        return press.print("06", all);
    }

    /** The result as a PDF, with the band that says it is not signed. */
    public byte[] printResult(DossierDetail dossier) {
        return press.print("result", words.get().ofResult(dossier));
    }
}
