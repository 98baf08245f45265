package vn.thanhdong.procedures.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.thanhdong.procedures.query.ControlSheet;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.Handover;
import vn.thanhdong.procedures.query.PaperOfDossier;
import vn.thanhdong.procedures.query.RegisterEntry;
import vn.thanhdong.territory.AgencyCode;

/** Prints official papers. Whoever runs the pages may provide it; without it no paper is offered. */
public interface Papers {

    /**
     * The paper as a PDF, in Vietnamese, the language of the law. With a number that no document bears yet it is the one
     * to be issued; otherwise it says that it is a preview, or no document that was issued.
     *
     * @param issuedBy name of who issues it, for the place of the signature
     */
    byte[] print(PaperOfDossier paper, DossierDetail dossier, String issuedBy);

    /**
     * Phiếu kiểm soát quá trình giải quyết hồ sơ (paper 06) as it stands now.
     *
     * @param printedBy name of who prints it
     */
    byte[] printControlSheet(ControlSheet sheet, DossierDetail dossier, String printedBy);

    /** The result as a PDF, with the band that says that it is not signed digitally. */
    byte[] printResult(DossierDetail dossier);

    /**
     * The register of dossiers (sổ theo dõi hồ sơ, paper 07) as a PDF.
     *
     * @param from first day, Asia/Ho_Chi_Minh
     * @param to last day
     * @param clerk who keeps it, for the place of the signature; may be empty
     */
    byte[] printRegister(AgencyCode desk, LocalDate from, LocalDate to, List<RegisterEntry> entries, String clerk);

    /**
     * Handover lists (danh sách bàn giao) as a PDF, each from a new page on.
     *
     * @param clerk who signs for the desk; may be empty
     */
    byte[] printHandover(Handover handover, List<Handover.Sheet> sheets, String clerk);
}
