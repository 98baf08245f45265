package vn.thanhdong.standalone.demo;

import java.time.LocalDate;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.model.CodeBook;
import vn.thanhdong.territory.AgencyCode;

/** Nothing is numbered while a table is read. */
final class NoCodes implements CodeBook {

    @Override
    public DossierCode dossierCode(AgencyCode desk, LocalDate day, DossierId dossier) {
        throw new IllegalStateException();
    }

    @Override
    public String resultNumber(AgencyCode agency, int year, DossierId dossier) {
        throw new IllegalStateException();
    }

    @Override
    public String paperNumber(String form, AgencyCode agency, int year, DossierId dossier) {
        throw new IllegalStateException();
    }
}
