package vn.thanhdong.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.catalogue.PackSource;
import vn.thanhdong.procedures.query.Handover;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.territory.AgencyCode;

/**
 * What a one-stop desk prints at the end of its day, A4, in Vietnamese: paper 07, the register of dossiers (Appendix I of
 * Circular 03/2025/TT-VPCP), and the lists by which dossiers and results change hands.
 */
public final class DeskPapers {

    private final Supplier<DeskWords> words;
    private final PaperPress press;

    /**
     * @param templates where the templates are read from
     * @throws vn.thanhdong.catalogue.CatalogueException a template cannot be used: which, where and why
     */
    public DeskPapers(Catalogue catalogue, PackSource templates, Clock clock) {
        this(() -> catalogue, templates, clock);
    }

    /**
     * The same with a catalogue that changes: a paper is printed as it says at that moment.
     *
     * @throws vn.thanhdong.catalogue.CatalogueException a template cannot be used: which, where and why
     */
    public DeskPapers(Supplier<Catalogue> catalogue, PackSource templates, Clock clock) {
        words = () -> new DeskWords(catalogue.get(), clock);
        press = new PaperPress(new PaperTemplates(templates));
    }

    /**
     * Paper 07 as a PDF, across.
     *
     * @param desk whose register
     * @param from first day, Asia/Ho_Chi_Minh
     * @param to last day
     * @param entries its lines, in their order
     * @param clerk who keeps it, for the place of the signature; may be empty
     */
    public byte[] register(AgencyCode desk, LocalDate from, LocalDate to, List<RegisterEntry> entries, String clerk) {
        return press.print("07", words.get().ofRegister(desk, from, to, entries, clerk));
    }

    /**
     * The lists as one PDF, each from a new page on and with places for both signatures.
     *
     * @param clerk who signs for the desk; may be empty
     */
    public byte[] handover(Handover handover, List<Handover.Sheet> sheets, String clerk) {
        return press.print("handover", words.get().ofHandover(handover, sheets, clerk));
    }
}
