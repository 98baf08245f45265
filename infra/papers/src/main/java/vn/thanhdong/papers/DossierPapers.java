package vn.thanhdong.papers;

import java.time.Clock;
import java.util.Map;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.query.DossierDetail;

/**
 * The papers of a dossier: 01, 02, 03 (Appendix I of Circular 03/2025/TT-VPCP) and its result, A4, in Vietnamese, the
 * language of the law. A result that is not digitally signed says so across its top.
 */
public final class DossierPapers {

    private final PaperWords words;
    private final PaperPress press = new PaperPress();

    /**
     * @param site address under which people reach the pages, without a slash at its end; it stands in the QR code
     */
    public DossierPapers(Catalogue catalogue, Clock clock, String site) {
        words = new PaperWords(catalogue, clock, site);
    }

    /**
     * The paper as a PDF.
     *
     * @param clerk name of who issues it, for the place of the signature
     * @throws IllegalArgumentException when the dossier was not found, so that there is nothing to print
     */
    public byte[] print(PaperKind kind, DossierDetail dossier, String clerk) {
        Map<String, Object> all = words.ofPaper(dossier, clerk);
        all.put("title", Terms.of(kind).vi());
        return press.print(kind.form(), all);
    }

    /** The result as a PDF, with the band that says it is not signed. */
    public byte[] printResult(DossierDetail dossier) {
        return press.print("result", words.ofResult(dossier));
    }
}
