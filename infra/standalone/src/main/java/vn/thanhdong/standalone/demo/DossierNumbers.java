package vn.thanhdong.standalone.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.territory.AgencyCode;

/** Counts the dossiers of each agency and day. */
final class DossierNumbers {

    private record Register(AgencyCode agency, LocalDate day) {}

    private final Map<Register, Integer> last = new HashMap<>();

    DossierCode next(AgencyCode agency, LocalDate day) {
        return DossierCode.of(agency, day, last.merge(new Register(agency, day), 1, Integer::sum));
    }
}
