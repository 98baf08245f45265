package vn.thanhdong.procedures.model;

import java.time.LocalDate;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.territory.AgencyCode;

/** Counts from one, for one story. */
final class TestCodeBook implements CodeBook {

    private int last;

    @Override
    public DossierCode dossierCode(AgencyCode desk, LocalDate day, DossierId dossier) {
        return DossierCode.of(desk, day, ++last);
    }

    @Override
    public String resultNumber(AgencyCode agency, int year, DossierId dossier) {
        return ++last + "/" + year;
    }

    @Override
    public String paperNumber(String form, AgencyCode agency, int year, DossierId dossier) {
        return ++last + "/" + year + "-" + form;
    }
}
