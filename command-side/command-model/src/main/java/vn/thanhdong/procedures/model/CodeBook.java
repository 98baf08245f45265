package vn.thanhdong.procedures.model;

import java.time.LocalDate;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.territory.AgencyCode;

/**
 * Gives out codes and numbers, each once and never again. Unique always, consecutive not necessarily: one that was
 * reserved for a dossier which then refused is left free by a sweeper.
 */
public interface CodeBook {

    /** Next dossier code of that desk and day (Asia/Ho_Chi_Minh). */
    DossierCode dossierCode(AgencyCode desk, LocalDate day, DossierId dossier);

    /** Next number in the register of results of that agency and year. */
    String resultNumber(AgencyCode agency, int year, DossierId dossier);

    /** Next number in the register of papers of that form, agency and year. */
    String paperNumber(String form, AgencyCode agency, int year, DossierId dossier);
}
